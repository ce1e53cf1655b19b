import { addUser, chartFile, nobody, someCharts, startOverread, type OverreadUnderTest, type TestClient } from '@overread/testing';

interface Batch {
  readonly __typename: string;
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly rowsAdded: number;
  readonly rowsUnchanged: number;
  readonly rowsRejected: number;
  readonly message: string;
}

const parts = '__typename ... on ImportBatch { id state version rowsAdded rowsUnchanged rowsRejected } ... on Refusal { code message remedy }';

describe('a file from the browser', () => {
  let overread: OverreadUnderTest;
  let admin: TestClient;
  let auditor: TestClient;

  const put = (client: TestClient, body: string, { type = 'application/octet-stream', headers = {} }: { type?: string; headers?: Record<string, string> } = {}) =>
    client.fetch(`/imports?name=${encodeURIComponent('März “charts”.csv')}`, { method: 'PUT', headers: { 'content-type': type, ...headers }, body });
  const asked = async (document: string, variables: Record<string, unknown>): Promise<Batch> => Object.values(await admin.ask<Record<string, Batch>>(document, variables))[0] as Batch;
  const check = (id: string) => asked(`mutation ($id: UUID!, $input: ImportOptionsInput!) { checkImport(id: $id, input: $input) { ${parts} } }`, { id, input: { createMissing: true } });
  const commit = (id: string, version: number) => asked(`mutation ($id: UUID!, $version: Int!) { commitImport(id: $id, version: $version) { ${parts} } }`, { id, version });
  const undo = (id: string, version: number) => asked(`mutation ($id: UUID!, $version: Int!) { undoImport(id: $id, version: $version) { ${parts} } }`, { id, version });
  const batchOf = (id: string) => asked('query ($id: UUID!) { importBatch(id: $id) { id state version rowsAdded rowsUnchanged rowsRejected } }', { id });
  const through = async (id: string): Promise<Batch> => {
    for (; ;) {
      const batch = await batchOf(id);
      if (batch.state !== 'COMMITTING') return batch;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };

  const file = chartFile(someCharts(5, 'NORTH', ['C1', 'C2']));

  beforeAll(async () => {
    overread = await startOverread();
    admin = await addUser(overread, 'admin', { role: 'admin' });
    auditor = await addUser(overread, 'auditor', { role: 'auditor' });
  }, 120_000);
  afterAll(() => overread.stop());

  test('is taken from people who may import, from our own pages, as bytes', async () => {
    expect((await put(nobody(overread.address), file)).status).toBe(401);
    expect((await put(auditor, file)).status).toBe(403);
    expect((await put(admin, file, { headers: { origin: 'https://elsewhere.example' } })).status).toBe(403);
    expect((await put(admin, '{}', { type: 'application/json' })).status).toBe(415);
    expect((await admin.fetch('/auth/login', { method: 'POST', headers: { 'content-type': 'text/csv' }, body: 'a,b' })).status).toBe(415);
    const empty = await put(admin, '');
    expect([empty.status, await empty.json()]).toEqual([400, expect.objectContaining({ message: expect.stringMatching(/empty|bytes/i) as unknown })]);
  });

  test('is checked, landed, told about and undone', async () => {
    const damaged = file.replace(/(NORTH0003.*?)I10/, '$15.00E+01').replace('NORTH0003', '=NORTH3');
    const { id } = (await (await put(admin, damaged, { type: 'text/csv' })).json()) as { id: string };
    const checked = await check(id);
    expect(checked).toMatchObject({ __typename: 'ImportBatch', state: 'CHECKED', rowsAdded: 4, rowsRejected: 1 });
    expect((await admin.ask<{ charts: { pageInfo: { total: number } } }>('{ charts(filter: {}) { pageInfo { total } } }')).charts.pageInfo.total).toBe(0);
    expect(await commit(id, checked.version)).toMatchObject({ __typename: 'ImportBatch' });
    const landed = await through(id);
    expect(landed).toMatchObject({ state: 'COMMITTED', rowsAdded: 4, rowsRejected: 1 });
    const errors = await admin.fetch(`/imports/${id}/errors.csv`);
    expect([errors.status, errors.headers.get('content-type'), errors.headers.get('cache-control')]).toEqual([200, 'text/csv; charset=utf-8', 'no-store']);
    const text = await errors.text();
    expect(text.split('\n')[0]).toContain('Overread row,Overread field,Overread error,Overread remedy');
    expect(text).toContain("'=NORTH3");
    expect((await auditor.fetch(`/imports/${id}/errors.csv`)).status).toBe(403);
    expect((await admin.fetch('/imports/00000000-0000-7000-8000-000000000000/errors.csv')).status).toBe(404);
    const trail = await admin.ask<{ trail: { edges: { node: { intent: string } }[] } }>('query ($id: String!) { trail(noun: "import", recordId: $id) { edges { node { intent } } } }', { id });
    expect(trail.trail.edges.map((edge) => edge.node.intent)).toEqual(expect.arrayContaining(['import.upload', 'import.check', 'import.land', 'import.commit', 'import.export-rejected']));
    expect(await undo(id, landed.version)).toMatchObject({ __typename: 'ImportBatch', state: 'UNDONE' });
    expect((await admin.ask<{ charts: { pageInfo: { total: number } } }>('{ charts(filter: {}) { pageInfo { total } } }')).charts.pageInfo.total).toBe(0);
  });
});
