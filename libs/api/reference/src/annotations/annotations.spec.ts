import { systemActor, type Actor } from '@overread/domain/access';
import { addFacility, addTeam, identityEntities } from '@overread/api-identity';
import type { Result } from '@overread/api-platform';
import { openTestDoor, type TestDoor } from '@overread/testing';
import { addAnnotation, referenceEntities, type AnnotationDraft } from '../index.js';
import { annotationsOf, type AnnotationScope } from './annotation-rows.query.js';
import { removeAnnotation } from './remove-annotation.command.js';

const system = systemActor('test');
let here: TestDoor;
let north: string;
let south: string;
let teamB: string;

const must = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.refusal.message);
  return result.value;
};
const facility = async (code: string): Promise<string> => must(await here.door.attempt(system, 'facility.create', (tx) => addFacility(tx, { code, name: code, zone: 'America/Chicago', active: true }))).id;
const trainerOf = (...facilityIds: string[]): Actor => ({ personId: null, label: 'Trainer', roles: ['trainer'], facilityIds, allFacilities: false });
const draft = (more: Partial<AnnotationDraft> = {}): AnnotationDraft => ({ day: '2026-10-01', kind: 'code-set', words: 'ICD-10-CM 2027 in force', facilityId: null, teamId: null, ...more });
const add = (actor: Actor, more: Partial<AnnotationDraft> = {}) => here.door.attempt(actor, 'annotation.add', (tx) => addAnnotation(tx, draft(more)));
const remove = (actor: Actor, id: string) => here.door.attempt(actor, 'annotation.remove', (tx) => removeAnnotation(tx, id));
const year: AnnotationScope = { from: '2026-01-01', to: '2026-12-31', facilityIds: null, teamIds: null };
const seen = async (actor: Actor, scope: Partial<AnnotationScope> = {}): Promise<string[]> => (await here.door.read(actor, (tx) => annotationsOf(tx, { ...year, ...scope }))).map(({ words }) => words);
const trail = (): Promise<Record<string, unknown>[]> => here.asOwner("select intent, record_id, facility_id, before, after from trail_event where noun = 'annotation' order by id");

beforeEach(async () => {
  here = await openTestDoor([...identityEntities, ...referenceEntities]);
  [north, south] = [await facility('N'), await facility('S')];
  teamB = must(await here.door.attempt(system, 'team.create', (tx) => addTeam(tx, { name: 'B', facilityId: south, active: true }))).id;
});
afterEach(() => here.close());

test('those of a range, the newest first; each facility’s own for its people only, the general ones for everyone', async () => {
  must(await add(system));
  must(await add(system, { day: '2026-03-02', kind: 'education', words: '  POA\n refresher ', facilityId: north }));
  must(await add(system, { day: '2026-04-01', kind: 'policy', words: 'Query first', facilityId: south }));
  expect(await seen(system)).toEqual(['ICD-10-CM 2027 in force', 'Query first', 'POA refresher']);
  expect(await seen(system, { from: '2026-04-01', to: '2026-09-30' })).toEqual(['Query first']);
  expect(await seen(system, { facilityIds: [north] })).toEqual(['ICD-10-CM 2027 in force', 'POA refresher']);
  expect(await seen(trainerOf(north))).toEqual(['ICD-10-CM 2027 in force', 'POA refresher']);
  expect(await seen(trainerOf())).toEqual(['ICD-10-CM 2027 in force']);
});

test('a team’s own is for those who see the team', async () => {
  must(await add(system, { words: 'Taught sequencing', kind: 'education', teamId: teamB }));
  expect(await seen(trainerOf(south))).toEqual(['Taught sequencing']);
  expect(await seen(trainerOf(north))).toEqual([]);
  expect(await seen(system, { teamIds: [north] })).toEqual([]);
});

test('a trainer keeps those of the own facilities, not the general ones, not even past the command', async () => {
  const general = must(await add(system));
  const own = must(await add(trainerOf(north), { facilityId: north }));
  const outcome = async (result: Promise<Result<unknown>>) => { const settled = await result; return settled.ok ? 'done' : [settled.refusal.code, settled.refusal.field]; };
  expect(await outcome(add(trainerOf(north), { words: 'x' }))).toEqual(['NOT_ALLOWED', 'facilityId']);
  expect(await outcome(add(trainerOf(north), { facilityId: south }))).toEqual(['INVALID', 'facilityId']);
  expect(await outcome(remove(trainerOf(north), general.id))).toEqual(['NOT_ALLOWED', null]);
  expect(await outcome(remove(trainerOf(south), own.id))).toEqual(['NOT_FOUND', null]);
  expect(await outcome(remove(trainerOf(north), own.id))).toBe('done');
  const straight = here.door.unrecorded(trainerOf(north), (tx) => tx.rows("insert into annotation values (uuid7(), '2026-03-01', 'policy', 'x', null, null)"));
  await expect(straight).rejects.toThrow('row-level security');
  expect(await here.door.unrecorded(trainerOf(north), (tx) => tx.rows('delete from annotation returning id'))).toEqual([]);
  expect(await here.door.unrecorded(system, (tx) => tx.rows("update annotation set words = 'other' returning id"))).toEqual([]);
});

test('adding and taking away are in the trail of the facility; of two who take it away one is told it is gone', async () => {
  const { id } = must(await add(system, { facilityId: north }));
  const both = await Promise.all([remove(system, id), remove(system, id)]);
  expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
  expect(await trail()).toEqual([
    { intent: 'annotation.add', record_id: id, facility_id: north, before: null, after: draft({ facilityId: north }) },
    { intent: 'annotation.remove', record_id: id, facility_id: north, before: draft({ facilityId: north }), after: null },
  ]);
});

test.each<[string, string, Partial<AnnotationDraft>]>([
  ['no words', 'words', { words: ' \n ' }],
  ['too many', 'words', { words: 'ä'.repeat(201) }],
  ['a day that no calendar has', 'day', { day: '2026-02-30' }],
  ['a day before all time', 'day', { day: '1026-02-03' }],
  ['a facility that is not there', 'facilityId', { facilityId: '00000000-0000-7000-8000-000000000000' }],
  ['a team that is not there', 'teamId', { teamId: '00000000-0000-7000-8000-000000000000' }],
])('refused, leaving nothing: %s', async (_, field, more) => {
  const result = await add(system, more);
  expect(result.ok ? null : result.refusal).toMatchObject({ code: 'INVALID', field, remedy: expect.any(String) });
  expect([await seen(system), await trail()]).toEqual([[], []]);
});

test('the same thing is not said twice of a day; 200 characters of any kind are words', async () => {
  must(await add(system, { words: '𝒳'.repeat(200) }));
  const again = await add(system, { words: '𝒳'.repeat(200) });
  expect(again.ok ? null : again.refusal).toMatchObject({ code: 'ALREADY_DONE', field: 'words' });
});
