import { addUser, documents, drawEverything, importCharts, loginOf, nobody, type OverreadUnderTest, someCharts, startOverread, type TestClient } from '@overread/testing';
import { Client } from 'pg';

interface ChartList { readonly charts: { readonly edges: readonly { readonly node: { readonly id: string; readonly accountNumber: string; readonly facility: { readonly code: string }; readonly coder: { readonly code: string } | null } }[]; readonly pageInfo: { readonly total: number | null } } }

const year = { from: '2026-01-01', to: '2026-12-31' };
const metrics = `query ($filter: MetricFilterInput!) { metrics(filter: $filter, metrics: ["charts-coded"], by: CODER) { rows { key } total { values { value } } } }`;

describe('each sees only what policy allows', () => {
  let overread: OverreadUnderTest;
  let manager: TestClient;
  let north: TestClient;
  let coder: TestClient;
  let all: ChartList['charts']['edges'];

  const chartsOf = (client: TestClient, filter: object = {}, sort = 'ACCOUNT_ASC') => client.ask<ChartList>(documents.charts, { filter, sort });

  beforeAll(async () => {
    overread = await startOverread();
    await importCharts(overread, [...someCharts(6, 'NORTH', ['C1', 'C2']), ...someCharts(4, 'SOUTH', ['C3'])]);
    await drawEverything(overread, 'All');
    manager = await addUser(overread, 'manager', { role: 'manager' });
    north = await addUser(overread, 'north-manager', { role: 'manager', facility: 'NORTH' });
    coder = await loginOf(overread, 'C1');
    all = (await chartsOf(manager)).charts.edges;
  }, 120_000);
  afterAll(() => overread.stop());

  test('a manager of everything sees everything', () => expect(all).toHaveLength(10));

  test('nobody sees anything without a session', async () => {
    const { status, errors } = await nobody(overread.address).answer(documents.charts, { filter: {} });
    expect([status, errors[0]?.extensions?.['code']]).toEqual([401, 'UNAUTHENTICATED']);
  });

  test('a coder lists, counts, sorts and filters among their own charts only', async () => {
    const own = await chartsOf(coder);
    expect(own.charts.edges.map((edge) => edge.node.coder?.code)).toEqual(['C1', 'C1', 'C1']);
    expect(own.charts.pageInfo.total).toBe(3);
    for (const sort of ['CODED_AT_DESC', 'CODED_AT_ASC', 'DISCHARGED_AT_DESC', 'CHARGES_DESC']) expect((await chartsOf(coder, {}, sort)).charts.edges).toHaveLength(3);
    expect((await chartsOf(coder, { account: 'NORTH0002' })).charts.edges).toEqual([]);
    expect((await chartsOf(coder, { code: 'I10' })).charts.pageInfo.total).toBe(3);
    const { metrics: table } = await coder.ask<{ metrics: { rows: { key: string }[]; total: { values: { value: number }[] } } }>(metrics, { filter: year });
    expect([table.rows.length, table.total.values[0]?.value]).toEqual([1, 3]);
  });

  test('another coder’s chart by id is not there', async () => {
    const other = all.find((edge) => edge.node.coder?.code === 'C2')?.node.id;
    const own = all.find((edge) => edge.node.coder?.code === 'C1')?.node.id;
    expect((await coder.ask<{ chart: unknown }>(documents.chart, { id: other })).chart).toBeNull();
    expect((await coder.ask<{ chart: unknown }>(documents.chart, { id: own })).chart).not.toBeNull();
  });

  test('a coder sees no audit of theirs before it is submitted, nor the queue, the plans, the trail', async () => {
    expect((await coder.ask<{ feedback: { edges: unknown[] } }>(documents.feedback, { state: 'ALL' })).feedback.edges).toEqual([]);
    expect((await coder.ask<{ queueProgress: { open: number } }>('{ queueProgress { open } }')).queueProgress.open).toBe(0);
    for (const document of ['{ plans { id } }', '{ trail { edges { node { id } } } }', '{ importBatches { edges { node { id } } } }']) {
      const { errors } = await coder.answer(document);
      expect([document, errors[0]?.extensions?.['code']]).toEqual([document, 'FORBIDDEN']);
    }
  });

  test('a person of one facility sees nothing of the other', async () => {
    expect(new Set((await chartsOf(north)).charts.edges.map((edge) => edge.node.facility.code))).toEqual(new Set(['NORTH']));
    expect((await chartsOf(north)).charts.pageInfo.total).toBe(6);
    const south = all.find((edge) => edge.node.facility.code === 'SOUTH')?.node.id;
    expect((await north.ask<{ chart: unknown }>(documents.chart, { id: south })).chart).toBeNull();
    expect((await north.ask<{ facilities: { code: string }[] }>('{ facilities { code } }')).facilities).toEqual([{ code: 'NORTH' }]);
    const { queue } = await north.ask<{ queue: { edges: unknown[] } }>(documents.queue, { state: 'OPEN', first: 100 });
    expect(queue.edges).toHaveLength(6);
    const { metrics: table } = await north.ask<{ metrics: { total: { values: { value: number }[] } } }>(metrics, { filter: year });
    expect(table.total.values[0]?.value).toBe(6);
  });

  test('what a site changed is said by those who may, and seen by whom it touches', async () => {
    const trainer = await addUser(overread, 'north-trainer', { role: 'trainer', facility: 'NORTH' });
    const add = `mutation ($input: AnnotationInput!) { addAnnotation(input: $input) { __typename ... on Annotation { id facility { code } abilities } ... on Refusal { refusal: code field } } }`;
    const words = async (client: TestClient): Promise<string[]> => (await client.ask<{ annotations: { words: string }[] }>('{ annotations(from: "2026-01-01", to: "2026-12-31") { words } }')).annotations.map((each) => each.words);
    const facilities = (await manager.ask<{ facilities: { id: string; code: string }[] }>('{ facilities { id code } }')).facilities;
    const idOf = (code: string): string | null => facilities.find((each) => each.code === code)?.id ?? null;
    const change = { day: '2026-03-02', kind: 'EDUCATION', words: 'POA course', facilityId: idOf('NORTH') };
    expect(await trainer.ask(add, { input: change })).toMatchObject({ addAnnotation: { __typename: 'Annotation', facility: { code: 'NORTH' }, abilities: ['remove'] } });
    expect(await trainer.ask(add, { input: { ...change, facilityId: null } })).toMatchObject({ addAnnotation: { refusal: 'NOT_ALLOWED', field: 'facilityId' } });
    expect(await manager.ask(add, { input: { ...change, words: 'Query first', facilityId: idOf('SOUTH') } })).toMatchObject({ addAnnotation: { __typename: 'Annotation' } });
    expect((await coder.answer(add, { input: change })).errors[0]?.extensions?.['code']).toBe('FORBIDDEN');
    expect([await words(manager), await words(trainer), await words(coder)]).toEqual([['POA course', 'Query first'], ['POA course'], ['POA course']]);
  });

  test('the database itself shows the runtime role nothing without a setting, and no other facility with one', async () => {
    const client = new Client({ connectionString: overread.database.runtimeUrl });
    await client.connect();
    try {
      const tables = ['facility', 'person', 'chart', 'audit', 'sampled_chart', 'draw_unit', 'fact_chart', 'fact_audit', 'time_log', 'annotation'];
      const count = async (table: string): Promise<number> => Number((await client.query<{ n: string }>(`select count(*) as n from ${table}`)).rows[0]?.n);
      for (const table of tables) expect([table, await count(table)]).toEqual([table, 0]);
      const northId = (await manager.ask<{ facilities: { id: string; code: string }[] }>('{ facilities { id code } }')).facilities.find((each) => each.code === 'NORTH')?.id;
      await client.query('begin');
      await client.query("select set_config('app.facilities', $1, true)", [northId]);
      expect([await count('chart'), await count('audit'), await count('fact_chart'), await count('facility')]).toEqual([6, 6, 6, 1]);
      await client.query('rollback');
    } finally {
      await client.end();
    }
  });

  test('who opened a chart is in the trail', async () => {
    const id = all.find((edge) => edge.node.coder?.code === 'C2')?.node.id;
    await manager.ask(documents.chart, { id });
    const { trail } = await manager.ask<{ trail: { edges: { node: { intent: string; actor: string } }[] } }>(documents.trail, { noun: 'chart', recordId: id });
    expect(trail.edges.map((edge) => [edge.node.intent, edge.node.actor])).toEqual([['chart.open', 'manager']]);
  });
});
