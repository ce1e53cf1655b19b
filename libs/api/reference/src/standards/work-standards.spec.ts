import { systemActor, type Actor } from '@overread/domain/access';
import { standardInForce } from '@overread/domain/metrics';
import { addFacility, identityEntities } from '@overread/api-identity';
import type { Refused, Result } from '@overread/api-platform';
import { openTestDoor, type TestDoor } from '@overread/testing';
import { addWorkStandard, allWorkStandards, referenceEntities, type WorkStandardDraft } from '../index.js';

const system = systemActor('test');
let here: TestDoor;
let north: string;
let south: string;

const must = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.refusal.message);
  return result.value;
};
const facility = async (code: string): Promise<string> => must(await here.door.attempt(system, 'facility.create', (tx) => addFacility(tx, { code, name: code, zone: 'America/Chicago', active: true }))).id;
const managerOf = (...facilityIds: string[]): Actor => ({ personId: null, label: 'Manager', roles: ['manager'], facilityIds, allFacilities: false });
const draft = (more: Partial<WorkStandardDraft> = {}): WorkStandardDraft => ({ workTypeCode: 'inpatient', facilityId: null, chartsPerHour: '2', effectiveFrom: '2026-03-01', ...more });
const add = (actor: Actor, more: Partial<WorkStandardDraft> = {}) => here.door.attempt(actor, 'workStandard.add', (tx) => addWorkStandard(tx, draft(more)));
const refusalOf = async (result: Promise<Result<unknown>>): Promise<Refused | null> => {
  const settled = await result;
  return settled.ok ? null : settled.refusal;
};

const open = async (): Promise<void> => {
  here = await openTestDoor([...identityEntities, ...referenceEntities]);
  [north, south] = [await facility('N'), await facility('S')];
};
const close = (): Promise<void> => here.close();

describe('the standard in force on a day', () => {
  beforeAll(async () => {
    await open();
    must(await add(system));
    must(await add(system, { facilityId: north, chartsPerHour: '3.125', effectiveFrom: '2026-02-01' }));
  });
  afterAll(close);

  const cases: readonly (readonly [string, 'N' | 'S', string, number])[] = [
    ['the general one', 'S', '2026-02-28', 2.5],
    ['the next general one from its first day', 'S', '2026-03-01', 2],
    ['the general one until the facility has its own', 'N', '2026-01-31', 2.5],
    ['the facility’s own from its first day', 'N', '2026-02-01', 3.125],
    ['the facility’s own before a newer general one', 'N', '2026-04-01', 3.125],
  ];

  test.each(cases)('%s', async (_, at, day, perHour) => {
    const rows = await here.door.read(system, allWorkStandards);
    const standards = rows.map((row) => ({ workType: row.workTypeCode, facilityId: row.facilityId, chartsPerHour: Number(row.chartsPerHour), effectiveFrom: row.effectiveFrom }));
    expect(standardInForce(standards, 'inpatient', at === 'N' ? north : south, day)?.chartsPerHour).toBe(perHour);
  });
});

describe('a facility’s own standard', () => {
  beforeEach(open);
  afterEach(close);

  test('exists for its people only; the general ones for everyone', async () => {
    must(await add(system, { facilityId: north }));
    const seen = async (actor: Actor): Promise<(string | null)[]> => [...new Set((await here.door.read(actor, allWorkStandards)).map((each) => each.facilityId))];
    expect(await seen(managerOf(north))).toEqual([null, north]);
    expect(await seen(managerOf(south))).toEqual([null]);
    expect(await seen(managerOf())).toEqual([null]);
  });

  test('cannot be written for another facility, not even past the command', async () => {
    expect(await refusalOf(add(managerOf(south), { facilityId: north }))).toMatchObject({ code: 'INVALID', field: 'facilityId', remedy: 'Choose a facility of yours.' });
    const straight = here.door.unrecorded(managerOf(south), (tx) => tx.rows("insert into work_standard values (uuid7(), 'inpatient', $1, 2, '2026-03-01')", [north]));
    await expect(straight).rejects.toThrow('row-level security');
  });

  test('is in the trail of its facility', async () => {
    const added = must(await add(system, { facilityId: north }));
    const [entry] = await here.asOwner("select intent, noun, record_id, facility_id, after from trail_event where noun = 'workStandard'");
    expect(entry).toEqual({ intent: 'workStandard.add', noun: 'workStandard', record_id: added.id, facility_id: north, after: draft({ facilityId: north }) });
  });

  test('is never changed or taken away by the runtime role', async () => {
    const changed = await here.door.unrecorded(system, (tx) => tx.rows("update work_standard set charts_per_hour = 99 returning id"));
    const removed = await here.door.unrecorded(system, (tx) => tx.rows('delete from work_standard returning id'));
    expect([changed, removed]).toEqual([[], []]);
  });
});

describe('a refusal names the field and the remedy, and leaves nothing', () => {
  beforeAll(open);
  afterAll(close);

  test.each<[string, string, Partial<WorkStandardDraft>]>([
    ['a work type that is not there', 'workTypeCode', { workTypeCode: 'telepathy' }],
    ['no charts an hour', 'chartsPerHour', { chartsPerHour: '0' }],
    ['fewer than none', 'chartsPerHour', { chartsPerHour: '-2' }],
    ['more than anyone can', 'chartsPerHour', { chartsPerHour: '1000.5' }],
    ['more decimals than are kept', 'chartsPerHour', { chartsPerHour: '2.1234' }],
    ['a day that no calendar has', 'effectiveFrom', { effectiveFrom: '2026-02-30' }],
    ['a day before all time', 'effectiveFrom', { effectiveFrom: '1026-02-03' }],
    ['a day that has one already', 'effectiveFrom', { effectiveFrom: '2000-01-01' }],
    ['a facility that is not there', 'facilityId', { facilityId: '00000000-0000-7000-8000-000000000000' }],
  ])('%s', async (_, field, more) => {
    const before = await here.asOwner('select count(*) from trail_event');
    const refusal = await refusalOf(add(system, more));
    expect(refusal).toMatchObject({ code: 'INVALID', field });
    expect(refusal?.remedy).toEqual(expect.any(String));
    expect(await here.asOwner('select count(*) from trail_event')).toEqual(before);
    expect(await here.door.read(system, allWorkStandards)).toHaveLength(6);
  });
});
