import { systemActor } from '@overread/domain/access';
import { computeMetric, metricOf } from '@overread/domain/metrics';
import { addFacility, identityEntities } from '@overread/api-identity';
import type { MetricScope } from '@overread/api-platform';
import { referenceEntities } from '@overread/api-reference';
import { openTestDoor, type TestDoor } from '@overread/testing';
import { clockFacts } from './clock-facts.query.js';

const system = systemActor('test');
let here: TestDoor;
let auckland: string;
let honolulu: string;

const facility = async (code: string, zone: string): Promise<string> => {
  const added = await here.door.attempt(system, 'facility.create', (tx) => addFacility(tx, { code, name: code, zone, active: true }));
  return added.ok ? added.value.id : '';
};
const chart = (facilityId: string, account: string, dischargeAt: string, availableAt: string | null) => here.asOwner(
  "insert into chart (id, facility_id, account_number, work_type_code, coded_on, discharge_at, available_at, content_hash, batch_id) select uuid7(), $1, $2, 'inpatient', '2026-06-20', $3, $4, 'h', id from import_batch",
  [facilityId, account, dischargeAt, availableAt],
);
const scope = (from: string, to: string, facilityIds: readonly string[] | null = null): MetricScope => ({ from, to, facilityIds, teamIds: null, coderIds: null, workTypes: null, payers: null, serviceLines: null, sampleKind: 'random', drawId: null });
const hours = async (from: string, to: string, facilityIds?: readonly string[]): Promise<number | null> => {
  const facts = await here.door.read(system, (tx) => clockFacts(tx, ['discharge-to-available'], scope(from, to, facilityIds), { by: 'none', periods: [] }));
  return computeMetric(metricOf('discharge-to-available-mean'), facts.get('') ?? { sums: {} }).value;
};

beforeAll(async () => {
  here = await openTestDoor([...identityEntities, ...referenceEntities]);
  [auckland, honolulu] = [await facility('A', 'Pacific/Auckland'), await facility('H', 'Pacific/Honolulu')];
  await here.asOwner("insert into import_batch (id, kind, file_name, file_hash, bytes, state, created_label) values (uuid7(), 'charts', 'f', 'h', 1, 'committed', 'test')");
  // 1 June in Auckland is still 31 May in UTC; 1 June in Honolulu is already 2 June there.
  await chart(auckland, 'A-1', '2026-05-31T08:30:00Z', '2026-05-31T12:30:00Z');
  await chart(honolulu, 'H-1', '2026-06-02T03:30:00Z', '2026-06-02T09:30:00Z');
  await chart(honolulu, 'H-2', '2026-06-02T12:00:00Z', '2026-06-02T10:00:00Z');
  await chart(honolulu, 'H-3', '2026-06-02T12:00:00Z', null);
});
afterAll(() => here.close());

test('a lap counts by the civil day it ended on in the facility’s zone, at both ends of the range', async () => {
  expect(await hours('2026-06-01', '2026-06-01')).toBe(5);
  expect(await hours('2026-06-01', '2026-06-01', [auckland])).toBe(4);
  expect(await hours('2026-06-01', '2026-06-01', [honolulu])).toBe(6);
});

test('a lap that runs backwards or has no end is not measured, and nothing measured is null', async () => {
  expect(await hours('2026-06-02', '2026-06-30')).toBeNull();
  expect(await hours('2026-05-01', '2026-05-31')).toBeNull();
});
