import { systemActor } from '@overread/domain/access';
import { metricOf } from '@overread/domain/metrics';
import { addFacility, identityEntities } from '@overread/api-identity';
import type { MetricScope } from '@overread/api-platform';
import { referenceEntities } from '@overread/api-reference';
import { openTestDoor, type TestDoor } from '@overread/testing';
import { metricMatrix } from './metric-matrix.query.js';

const system = systemActor('test');
const scope: MetricScope = { from: '2026-06-01', to: '2026-06-14', facilityIds: null, teamIds: null, coderIds: null, workTypes: null, payers: null, serviceLines: null, sampleKind: 'random', drawId: null };
const weeks = [{ from: '2026-06-01', to: '2026-06-07' }, { from: '2026-06-08', to: '2026-06-14' }];
let here: TestDoor;

beforeAll(async () => {
  here = await openTestDoor([...identityEntities, ...referenceEntities]);
  const ids = new Map<string, string>();
  for (const code of ['N', 'S']) {
    const added = await here.door.attempt(system, 'facility.create', (tx) => addFacility(tx, { code, name: code, zone: 'America/Chicago', active: true }));
    if (added.ok) ids.set(code, added.value.id);
  }
  await here.asOwner("insert into import_batch (id, kind, file_name, file_hash, bytes, state, created_label) values (uuid7(), 'charts', 'f', 'h', 1, 'committed', 'test')");
  const charts = [['N', 'inpatient', '2026-06-02'], ['N', 'inpatient', '2026-06-09'], ['N', 'emergency', '2026-06-09'], ['S', 'emergency', '2026-06-10'], ['S', 'emergency', '2026-06-30']] as const;
  for (const [at, [code, workType, day]] of charts.entries()) {
    await here.asOwner("insert into chart (id, facility_id, account_number, work_type_code, coded_on, content_hash, batch_id) select uuid7(), $1, $2, $3, $4::date, 'h', id from import_batch", [ids.get(code), `A-${at}`, workType, day]);
  }
});
afterAll(() => here.close());

const shape = async (grouping: Parameters<typeof metricMatrix>[3]) => {
  const { columns, rows } = await here.door.read(system, (tx) => metricMatrix(tx, metricOf('charts-coded'), scope, grouping, 'work_type'));
  return { columns: columns.map(({ key, total }) => [key, total.value]), rows: rows.map(({ label, total, cells }) => [label, total.value, cells.map(({ value }) => value)]) };
};

test('facilities by work types: each cell its own, totals of rows and columns from their own facts, no chart outside the range', async () => {
  expect(await shape({ by: 'facility', periods: [] })).toEqual({ columns: [['emergency', 2], ['inpatient', 2]], rows: [['N · N', 3, [1, 2]], ['S · S', 1, [1, null]]] });
});

test('weeks by work types: every week is a row', async () => {
  expect(await shape({ by: 'period', periods: weeks })).toEqual({ columns: [['emergency', 2], ['inpatient', 2]], rows: [['2026-06-01', 1, [null, 1]], ['2026-06-08', 3, [2, 1]]] });
});
