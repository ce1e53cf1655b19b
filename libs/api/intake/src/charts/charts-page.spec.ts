import { openTestDoor, type TestDoor } from '@overread/testing';
import type { Actor, Role } from '@overread/domain/access';
import { identityEntities } from '@overread/api-identity';
import { referenceEntities } from '@overread/api-reference';
import { chartFile, chartLine, importer, importText } from '../testing/import-text.js';
import { ChartBasis, ChartSort } from './chart-enums.js';
import type { ChartFilterInput } from './chart-filter.input.js';
import { chartsPage, chartsTotal } from './charts-page.query.js';
import { oneChart } from './one-chart.query.js';

let at: TestDoor;
const ids = new Map<string, string>();

beforeAll(async () => {
  at = await openTestDoor([...identityEntities, ...referenceEntities]);
  const lines = Array.from({ length: 23 }, (_, row) => chartLine(`A${String(row).padStart(2, '0')}`, {
    'Facility': row % 3 === 0 ? 'LKS' : 'NMC', 'Coder ID': `C${1 + (row % 2)}`, 'Payer': row < 5 ? 'Medicaid' : 'Medicare', 'Total Charges': row % 4 === 0 ? '' : String(100 * (row % 5)),
    'Final Coded': row === 22 ? '' : `03/${String(5 + (row % 7)).padStart(2, '0')}/2026 12:00`, 'DX2': row === 7 ? 'E11.65' : 'I10',
  }));
  await importText(at.door, 'charts', chartFile(...lines), { createMissing: true });
  for (const { code, id } of await at.asOwner<{ code: string; id: string }>('select code, id from person union all select code, id from facility')) ids.set(code, id);
});
afterAll(() => at.close());

const who = (roles: readonly Role[], person: string | null, ...facilities: string[]): Actor => ({ personId: ids.get(person ?? '') ?? null, label: 'Actor', roles, facilityIds: facilities.map((code) => ids.get(code) ?? ''), allFacilities: false });
const filter = (more: Partial<ChartFilterInput> = {}): ChartFilterInput => ({ basis: ChartBasis.CODED, ...more });
const list = async (actor: Actor, more: Partial<ChartFilterInput> = {}, sort = ChartSort.ACCOUNT_ASC) => (await at.door.read(actor, (tx) => chartsPage(tx, filter(more), sort, { key: null, limit: 100 }))).map((chart) => chart.accountNumber);
const total = (actor: Actor, more: Partial<ChartFilterInput> = {}) => at.door.read(actor, (tx) => chartsTotal(tx, filter(more)));

test.each(Object.values(ChartSort))('pages sorted by %s visit each chart once, those without a value too', async (sort) => {
  const seen: string[] = [];
  let key: string | null = null;
  for (; ;) {
    const page = await at.door.read(importer, (tx) => chartsPage(tx, filter(), sort, { key, limit: 4 }));
    if (page.length === 0) break;
    seen.push(...page.map((chart) => chart.accountNumber));
    key = page.at(-1)?.place ?? null;
  }
  expect(seen).toEqual(await list(importer, {}, sort));
  expect(new Set(seen).size).toBe(23);
});

test.each<[string, () => Partial<ChartFilterInput>, number]>([
  ['a payer', () => ({ payers: ['Medicaid'] }), 5],
  ['a facility', () => ({ facilityIds: [ids.get('LKS') ?? ''] }), 8],
  ['a coder', () => ({ coderIds: [ids.get('C2') ?? ''] }), 11],
  ['days of coding', () => ({ from: '2026-03-05', to: '2026-03-05' }), 4],
  ['the beginning of an account', () => ({ account: 'A1' }), 10],
  ['a code with its dot', () => ({ code: 'e11.65' }), 1],
  ['charts that no draw has', () => ({ sampled: true }), 0],
  ['nothing like it', () => ({ account: '%' }), 0],
])('a filter by %s finds its charts and counts them', async (_, more, n) => {
  expect([(await list(importer, more())).length, await total(importer, more())]).toEqual([n, n]);
});

describe('each sees their own', () => {
  test('a person of one facility sees nothing of another: not in lists, counts or by id, nor by asking for it', async () => {
    const manager = who(['manager'], null, 'LKS');
    expect([(await list(manager)).length, await total(manager), await total(manager, { facilityIds: [ids.get('NMC') ?? ''] })]).toEqual([8, 8, 0]);
    const [other] = await at.asOwner<{ id: string }>("select c.id from chart c join facility f on f.id = c.facility_id where f.code = 'NMC' limit 1");
    expect(await at.door.read(manager, (tx) => oneChart(tx, other?.id ?? ''))).toBeNull();
  });

  test('a coder sees their own charts alone, whatever they filter and sort by', async () => {
    const coder = who(['coder'], 'C1', 'NMC', 'LKS');
    for (const sort of Object.values(ChartSort)) expect(await list(coder, {}, sort)).toHaveLength(12);
    expect([await total(coder), await total(coder, { coderIds: [ids.get('C2') ?? ''] }), await total(coder, { account: 'A01' })]).toEqual([12, 0, 0]);
    const [other] = await at.asOwner<{ id: string }>("select id from chart where account_number = 'A01'");
    expect(await at.door.read(coder, (tx) => oneChart(tx, other?.id ?? ''))).toBeNull();
  });
});

describe('imports are their owner’s', () => {
  const own = () => ({ ...who(['manager'], 'C1', 'LKS'), label: 'Manager of LKS' });

  test('rows of another facility are as unknown as rows of none', async () => {
    const report = await importText(at.door, 'charts', chartFile(chartLine('L1', { Facility: 'LKS' }), chartLine('N1', { Facility: 'NMC' })), { actor: own() });
    expect(report).toMatchObject({ rowsAdded: 1, rowsRejected: 1, errors: [{ row: 3, code: 'UNKNOWN_FACILITY' }] });
    const neighbour = who(['manager'], 'C2', 'NMC');
    for (const [actor, n] of [[own(), 1], [neighbour, 0], [importer, 2]] as const) {
      expect((await at.door.read(actor, (tx) => tx.rows('select 1 from import_batch'))).length).toBe(n);
    }
    expect(await at.door.read(neighbour, (tx) => tx.rows('select 1 from import_rejected_row'))).toEqual([]);
    expect(await at.door.read(neighbour, (tx) => tx.rows('select 1 from import_row_error'))).toEqual([]);
  });

  test('a manager adds neither facilities nor coders', async () => {
    expect(await importText(at.door, 'charts', chartFile(chartLine('L2', { Facility: 'LKS' })), { actor: own(), createMissing: true })).toMatchObject({ state: 'failed', failure: expect.stringContaining('administrators') as unknown });
  });
});
