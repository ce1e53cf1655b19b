import { systemActor } from '@overread/domain/access';
import { addFacility, identityEntities } from '@overread/api-identity';
import { addWorkStandard, referenceEntities } from '@overread/api-reference';
import { openTestDoor, type TestDoor } from '@overread/testing';

const system = systemActor('test');
let here: TestDoor;
let north: string;
let south: string;

const facility = async (code: string): Promise<string> => {
  const added = await here.door.attempt(system, 'facility.create', (tx) => addFacility(tx, { code, name: code, zone: 'America/Chicago', active: true }));
  return added.ok ? added.value.id : '';
};
const standard = (facilityId: string | null, chartsPerHour: string, effectiveFrom: string) =>
  here.door.attempt(system, 'workStandard.add', (tx) => addWorkStandard(tx, { workTypeCode: 'inpatient', facilityId, chartsPerHour, effectiveFrom }));

beforeAll(async () => {
  here = await openTestDoor([...identityEntities, ...referenceEntities]);
  [north, south] = [await facility('N'), await facility('S')];
  await standard(null, '2', '2026-03-01');
  await standard(north, '3.125', '2026-02-01');
  await here.asOwner("insert into import_batch (id, kind, file_name, file_hash, bytes, state, created_label) values (uuid7(), 'charts', 'f', 'h', 1, 'committed', 'test')");
});
afterAll(() => here.close());

test.each<[string, 'N' | 'S', string, number | null]>([
  ['the general one', 'S', '2026-02-28', 2.5],
  ['the next general one from its first day', 'S', '2026-03-01', 2],
  ['the general one until the facility has its own', 'N', '2026-01-31', 2.5],
  ['the facility’s own from its first day', 'N', '2026-02-01', 3.125],
  ['the facility’s own before a newer general one', 'N', '2026-04-01', 3.125],
  ['none before the first: nothing is earned, which is not 0', 'S', '1999-12-31', null],
])('a chart earns by the standard of its day and facility: %s', async (_, at, day, perHour) => {
  const [chart] = await here.asOwner<{ id: string }>(
    "insert into chart (id, facility_id, account_number, work_type_code, coded_on, content_hash, batch_id) select uuid7(), $1, $2::text, 'inpatient', $2::text::date, 'h', id from import_batch returning id",
    [at === 'N' ? north : south, day],
  );
  const [fact] = await here.asOwner<{ hours: string | null }>('select standard_hours as hours from fact_chart where chart_id = $1', [chart?.id]);
  const hours = fact!.hours;
  expect(hours === null ? null : Math.round(1_000 / Number(hours)) / 1_000).toBe(perHour);
});
