import { systemActor, type Actor, type Role } from '@overread/domain/access';
import { addFacility, addPerson, addTeam, changeFacility, identityEntities } from '@overread/api-identity';
import { refuse, type Result } from '@overread/api-platform';
import { openTestDoor, type TestDoor } from '@overread/testing';
import type { TrailEntry } from './trail.model.js';
import { TrailResolver } from './trail.resolver.js';

const system = systemActor('Importer');
let here: TestDoor;
let trail: TrailResolver;
let north: string;
let south: string;
let coder: string;

const must = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.refusal.message);
  return result.value;
};
const facility = async (code: string): Promise<string> => must(await here.door.attempt(system, 'facility.create', (tx) => addFacility(tx, { code, name: code, zone: 'America/Chicago', active: true }))).id;
const actor = (roles: readonly Role[], facilityIds: readonly string[], personId: string | null = null): Actor => ({ personId, label: 'Somebody', roles, facilityIds, allFacilities: false, requestId: 'r1' });
const all: Actor = { ...actor(['manager'], []), allFacilities: true };

interface Question {
  readonly noun?: string;
  readonly recordId?: string;
  readonly actorId?: string;
  readonly first?: number;
  readonly after?: string | null;
}
const page = (who: Actor, { noun, recordId, actorId, first = 50, after = null }: Question = {}) => trail.trail(who, noun ?? null, recordId ?? null, actorId ?? null, first, after);
const entries = async (who: Actor, question: Question = {}): Promise<TrailEntry[]> => (await page(who, question)).edges.map((edge) => edge.node);

beforeEach(async () => {
  here = await openTestDoor(identityEntities);
  trail = new TrailResolver(here.door);
  [north, south] = [await facility('N'), await facility('S')];
  coder = must(await here.door.attempt(system, 'person.create', (tx) => addPerson(tx, { code: 'C1', username: null, displayName: 'Coder', teamId: null, roles: ['coder'], allFacilities: false, facilityIds: [north], hiredOn: null, active: true }))).id;
});
afterEach(() => here.close());

const rename = (who: Actor, id: string, version: number, name: string) => here.door.attempt(who, 'facility.change', (tx) => changeFacility(tx, { id, version }, { code: id === north ? 'N' : 'S', name, zone: 'America/Chicago', active: true }));

test('a write appears: who, what, which record, before and after, newest first', async () => {
  must(await rename(actor(['admin'], [north], coder), north, 1, 'North Medical Center'));
  const [entry, ...earlier] = await entries(all, { noun: 'facility', recordId: north });
  expect(entry).toMatchObject({ actor: 'Somebody', intent: 'facility.change', noun: 'facility', recordId: north, before: { name: 'N', version: 1 }, after: { name: 'North Medical Center' } });
  expect(Date.now() - new Date(entry?.at ?? 0).getTime()).toBeLessThan(60_000);
  expect(earlier).toMatchObject([{ actor: 'Importer', intent: 'facility.create', before: null }]);
});

test('one who did it is found by it', async () => {
  must(await rename(actor(['admin'], [north], coder), north, 1, 'North'));
  expect((await entries(all, { actorId: coder })).map((entry) => entry.intent)).toEqual(['facility.change']);
  expect(await entries(all, { actorId: north })).toEqual([]);
});

describe('what leaves no entry', () => {
  test('a refusal, whatever was written before it was found', async () => {
    const before = await entries(all);
    const refused = await here.door.attempt(system, 'team.create', async (tx) => {
      must(await addTeam(tx, { name: 'Half made', facilityId: null, active: true }));
      return refuse('INVALID', 'On second thoughts, no.');
    });
    expect([refused.ok, await entries(all), await here.asOwner('select 1 from team')]).toEqual([false, before, []]);
  });

  test('a write that fails', async () => {
    const before = await entries(all);
    await expect(here.door.write(system, 'team.create', async (tx) => {
      must(await addTeam(tx, { name: 'Half made', facilityId: null, active: true }));
      await tx.rows('select 1 / 0');
    })).rejects.toThrow('division by zero');
    expect(await entries(all)).toEqual(before);
  });

  test('a write that says nothing is not made', async () => {
    await expect(here.door.write(system, 'team.create', (tx) => tx.rows("insert into team (id, name) values (uuid7(), 'Silent')"))).rejects.toThrow('team.create: a write must record what it did');
    expect(await here.asOwner('select 1 from team')).toEqual([]);
  });
});

describe('entries exist for the people of their facility', () => {
  test('a manager of the north reads what happened there, and nothing of the south or of everyone', async () => {
    must(await here.door.attempt(system, 'team.create', (tx) => addTeam(tx, { name: 'Everybody', facilityId: null, active: true })));
    expect((await entries(actor(['manager'], [north]))).map((entry) => [entry.noun, entry.recordId])).toEqual([['person', coder], ['facility', north]]);
    expect((await entries(actor(['manager'], [south]))).map((entry) => [entry.noun, entry.recordId])).toEqual([['facility', south]]);
    expect((await entries(all)).map((entry) => entry.noun)).toEqual(['team', 'person', 'facility', 'facility']);
  });

  test('no filter reaches past it', async () => {
    const who = actor(['manager'], [north]);
    expect([await entries(who, { recordId: south }), await entries(who, { noun: 'facility', recordId: south })]).toEqual([[], []]);
  });

  test('for one who only codes there is none, their own included', async () => {
    expect(await entries(actor(['coder'], [north], coder))).toEqual([]);
    expect(await entries({ ...actor(['coder'], [], coder), allFacilities: true })).toEqual([]);
  });

  test('what one who only codes does is written all the same', async () => {
    await here.door.write(actor(['coder'], [north], coder), 'chart.open', (tx) => Promise.resolve(tx.record({ noun: 'chart', recordId: 'x', facilityId: north, coderId: coder })));
    expect((await entries(actor(['manager'], [north]), { noun: 'chart' })).map((entry) => entry.intent)).toEqual(['chart.open']);
  });
});

test('page by page it is the same list', async () => {
  for (let version = 1; version <= 7; version++) must(await rename(system, north, version, `North ${version}`));
  const whole = (await entries(all)).map((entry) => entry.id);
  const found: string[] = [];
  for (let after: string | null = null, more = true; more;) {
    const { edges, pageInfo } = await page(all, { first: 3, after });
    found.push(...edges.map((edge) => edge.node.id));
    [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
  }
  expect(found).toEqual(whole);
  expect(whole).toHaveLength(10);
});

test('the runtime role appends and reads, and changes nothing', async () => {
  for (const statement of ["update trail_event set actor_label = 'Nobody'", 'delete from trail_event', 'truncate trail_event']) {
    await expect(here.door.unrecorded(system, (tx) => tx.rows(statement))).rejects.toThrow('permission denied');
  }
});
