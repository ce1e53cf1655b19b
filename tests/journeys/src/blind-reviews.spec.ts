import { addUser, documents, drawEverything, importCharts, only, type Outcome, type OverreadUnderTest, someCharts, startOverread, type TestClient } from '@overread/testing';

interface Listed<Node> { readonly edges: readonly { readonly node: Node }[]; readonly pageInfo: { readonly total: number | null } }
interface OpenAudit { readonly id: string; readonly kind: 'PRIMARY' | 'BLIND_SECOND'; readonly header: { readonly accountNumber: string } }

const everything = { from: '2020-01-01', to: '2099-12-31', sampleKind: 'ALL' };
const mine = '{ queue(first: 100) { edges { node { id kind header { accountNumber } } } pageInfo { total } } }';
const opened = 'query ($id: UUID!) { audit(id: $id) { id draft coder { code } scores { edition } findings { id } } }';
const audits = 'query ($filter: MetricFilterInput!) { audits(filter: $filter) { edges { node { id } } pageInfo { total } } }';
const figures = 'query ($filter: MetricFilterInput!) { metrics(filter: $filter, metrics: ["code-over-code"], by: CODER) { total { values { n } } } }';

const queueOf = async (client: TestClient): Promise<OpenAudit[]> => (await client.ask<{ queue: Listed<OpenAudit> }>(mine)).queue.edges.map((edge) => edge.node);
const idsOf = async (client: TestClient): Promise<string[]> => (await client.ask<{ audits: Listed<{ id: string }> }>(audits, { filter: everything })).audits.edges.map((edge) => edge.node.id);
const judge = async (client: TestClient, id: string): Promise<void> => {
  const claimed = only(await client.ask<Record<string, Outcome>>(documents.claim, { id }));
  const patched = only(await client.ask<Record<string, Outcome>>(documents.patch, { id, version: claimed.version, patches: [{ op: 'agree-untouched' }] }));
  expect(only(await client.ask<Record<string, Outcome>>(documents.submit, { id, version: patched.version, key: `submit-${id}` }))).toMatchObject({ state: 'SUBMITTED' });
};

describe('a second review is blind to the first', () => {
  let overread: OverreadUnderTest;
  let first: TestClient;
  let second: TestClient;
  let manager: TestClient;
  let primary: OpenAudit;
  let blind: OpenAudit;

  beforeAll(async () => {
    overread = await startOverread();
    await importCharts(overread, someCharts(4, 'NORTH', ['C1', 'C2']));
    [first, second, manager] = [await addUser(overread, 'one', { role: 'auditor', code: 'A1' }), await addUser(overread, 'two', { role: 'auditor', code: 'A2' }), await addUser(overread, 'boss', { role: 'manager' })];
    await drawEverything(overread, 'Twice', '--auditor', 'A1,A2', '--blind-share', '1');
    const [ones, twos] = [await queueOf(first), await queueOf(second)];
    const pair = ones.filter((each) => each.kind === 'PRIMARY').map((each) => [each, twos.find((other) => other.kind === 'BLIND_SECOND' && other.header.accountNumber === each.header.accountNumber)] as const)[0];
    if (pair?.[1] === undefined) throw new Error('no chart is reviewed twice');
    [primary, blind] = [pair[0], pair[1]];
  }, 120_000);
  afterAll(() => overread.stop());

  test('what another auditor is working on is not shown before it is submitted', async () => {
    only(await first.ask<Record<string, Outcome>>(documents.claim, { id: primary.id }));
    expect((await first.ask<{ audit: { draft: unknown } }>(opened, { id: primary.id })).audit.draft).not.toBeNull();
    const stranger = await addUser(overread, 'three', { role: 'auditor' });
    expect((await stranger.ask<{ audit: { draft: unknown } }>(opened, { id: primary.id })).audit.draft).toBeNull();
  });

  test('while theirs is open the second reviewer finds the first review nowhere; afterwards they do', async () => {
    await judge(first, primary.id);
    expect(await idsOf(manager)).toEqual([primary.id]);
    expect(await second.ask(opened, { id: primary.id })).toEqual({ audit: null });
    expect(await idsOf(second)).toEqual([]);
    expect(await second.ask(figures, { filter: everything })).toEqual({ metrics: { total: { values: [{ n: null }] } } });
    expect(await second.ask('query ($filter: MetricFilterInput!) { audits(filter: $filter) { pageInfo { total } } findings(filter: $filter) { pageInfo { total } } }', { filter: everything })).toMatchObject({ audits: { pageInfo: { total: 0 } } });
    const { charts } = await second.ask<{ charts: Listed<{ id: string }> }>(documents.charts, { filter: { account: primary.header.accountNumber } });
    expect(await second.ask('query ($id: UUID!) { chart(id: $id) { auditIds chart { coder { code } } } }', { id: charts.edges[0]?.node.id })).toEqual({ chart: { auditIds: [blind.id], chart: { coder: null } } });
    await judge(second, blind.id);
    expect(await idsOf(second)).toEqual([primary.id]);
    expect((await second.ask<{ audit: { coder: unknown } }>(opened, { id: primary.id })).audit.coder).not.toBeNull();
  });

  test('the first reviewer does not see the second review while their own is open', async () => {
    const chart = (await queueOf(first)).find((each) => each.kind === 'PRIMARY');
    const other = (await queueOf(second)).find((each) => each.kind === 'BLIND_SECOND' && each.header.accountNumber === chart?.header.accountNumber);
    if (other === undefined) throw new Error('no second chart is reviewed twice');
    await judge(second, other.id);
    expect(await first.ask(opened, { id: other.id })).toEqual({ audit: null });
  });
});

describe('who audited what is for managers to compare', () => {
  let overread: OverreadUnderTest;
  let auditor: TestClient;
  let drawId: string;

  beforeAll(async () => {
    overread = await startOverread();
    await importCharts(overread, someCharts(4, 'NORTH', ['C1', 'C2']));
    auditor = await addUser(overread, 'one', { role: 'auditor', code: 'A1' });
    const plan = await overread.run('plan', 'create', '--name', 'Two each', '--method', 'quota', '--per-coder', '2');
    drawId = (await overread.run('draw', plan.stdout.trim())).stdout.trim();
  }, 120_000);
  afterAll(() => overread.stop());

  const byAuditor = 'query ($filter: MetricFilterInput!) { metrics(filter: $filter, metrics: ["audited-charts"], by: AUDITOR) { rows { key } } }';
  const matrix = 'query ($filter: MetricFilterInput!) { metricMatrix(filter: $filter, metric: "audited-charts", rows: WORK_TYPE, columns: AUDITOR) { columns { key } } }';

  test.each([['table', byAuditor], ['matrix', matrix]])('an auditor groups no %s by auditor, a manager does', async (name, document) => {
    const { errors } = await auditor.answer(document, { filter: everything });
    expect(errors[0]?.extensions?.['code']).toBe('FORBIDDEN');
    const manager = await addUser(overread, `boss-${name}`, { role: 'manager' });
    expect((await manager.answer(document, { filter: everything })).errors).toEqual([]);
  });

  test('the strata of a draw by coder do not tell an auditor whose chart is whose', async () => {
    const units = 'query ($drawId: UUID!) { drawUnits(drawId: $drawId) { edges { node { unitKey stratum rank ticket } } } }';
    const { drawUnits } = await auditor.ask<{ drawUnits: Listed<{ stratum: string | null; rank: number | null; ticket: string | null }> }>(units, { drawId });
    expect(drawUnits.edges.map(({ node }) => [node.stratum, node.rank, node.ticket === null])).toEqual(Array.from({ length: 4 }, () => [null, null, false]));
    const preview = 'query ($input: PlanInput!) { previewPlan(input: $input) { __typename } }';
    const { errors } = await auditor.answer(preview, { input: { name: 'x', filter: {}, method: 'QUOTA', perCoder: 1, auditorIds: [] } });
    expect(errors[0]?.extensions?.['code']).toBe('FORBIDDEN');
  });
});
