import { systemActor, type Actor } from '@overread/domain/access';
import type { Result } from '@overread/api-platform';
import { openTestDoor, type TestDoor } from '@overread/testing';
import { addFacility, addPerson, changePerson, identityEntities, onePerson, setPassword, type PersonDraft } from '../index.js';

const system = systemActor('test');
const nowhere = '00000000-0000-7000-8000-000000000000';
let here: TestDoor;
let north: string;
let south: string;

const must = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.refusal.message);
  return result.value;
};
const refusalOf = (result: Result<unknown>) => (result.ok ? null : result.refusal);
const draftOf = (code: string, more: Partial<PersonDraft> = {}): PersonDraft => ({ code, username: code.toLowerCase(), displayName: code, teamId: null, roles: ['coder'], allFacilities: false, facilityIds: [north], hiredOn: null, active: true, ...more });
const add = (actor: Actor, draft: PersonDraft) => here.door.attempt(actor, 'person.create', (tx) => addPerson(tx, draft));
const change = (actor: Actor, id: string, version: number, draft: PersonDraft) => here.door.attempt(actor, 'person.change', (tx) => changePerson(tx, { id, version }, draft));
const actorOf = (personId: string, ...facilityIds: string[]): Actor => ({ personId, label: 'Admin', roles: ['admin'], facilityIds, allFacilities: false });
const entries = async () => (await here.asOwner<{ count: string }>("select count(*) from trail_event where noun = 'person'"))[0]?.count;

const open = async (): Promise<void> => {
  here = await openTestDoor(identityEntities);
  const facility = async (code: string): Promise<string> => must(await here.door.attempt(system, 'facility.create', (tx) => addFacility(tx, { code, name: code, zone: 'America/Chicago', active: true }))).id;
  [north, south] = [await facility('N'), await facility('S')];
};
const close = (): Promise<void> => here.close();

describe('refused by field, with a remedy, leaving nothing', () => {
  beforeAll(async () => {
    await open();
    must(await add(system, draftOf('C1')));
  });
  afterAll(close);

  test.each<[string, string, Partial<PersonDraft>]>([
    ['no code', 'code', { code: ' ' }],
    ['a code that is taken, in any case', 'code', { code: 'c1', username: 'c2' }],
    ['no name', 'displayName', { displayName: '' }],
    ['a username with a blank', 'username', { username: 'coder two' }],
    ['a username that is taken, in any case', 'username', { username: 'C1' }],
    ['no role', 'roles', { roles: [] }],
    ['a day that no calendar has', 'hiredOn', { hiredOn: '2026-02-30' }],
    ['a facility that is not there', 'facilityIds', { facilityIds: [nowhere] }],
    ['a team that is not there', 'teamId', { teamId: nowhere }],
  ])('%s', async (_, field, more) => {
    const before = await entries();
    expect(refusalOf(await add(system, draftOf('C2', more)))).toMatchObject({ code: 'INVALID', field, remedy: expect.any(String) });
    expect([await entries(), await here.asOwner("select 1 from person where code = 'C2'")]).toEqual([before, []]);
  });
});

describe('changes', () => {
  beforeEach(open);
  afterEach(close);

  test('a person is added and changed; before and after are in the trail', async () => {
    const { id } = must(await add(system, draftOf('C1')));
    must(await change(system, id, 1, draftOf('C1', { displayName: 'Coder one', facilityIds: [south, north], hiredOn: '2026-01-05' })));
    expect(await here.door.read(system, (tx) => onePerson(tx, id))).toMatchObject({ displayName: 'Coder one', hiredOn: '2026-01-05', version: 2 });
    const [entry] = await here.asOwner("select before, after from trail_event where intent = 'person.change'");
    expect(entry).toMatchObject({ before: { displayName: 'C1', facilityIds: [north] }, after: { displayName: 'Coder one', facilityIds: [south, north] } });
  });

  test('two people change one: the second is told the version that stands', async () => {
    const { id } = must(await add(system, draftOf('C1')));
    must(await change(system, id, 1, draftOf('C1', { displayName: 'First' })));
    expect(refusalOf(await change(system, id, 1, draftOf('C1', { displayName: 'Second' })))).toMatchObject({ code: 'CONFLICT', currentVersion: 2 });
    expect(await here.door.read(system, (tx) => onePerson(tx, id))).toMatchObject({ displayName: 'First' });
  });

  describe('an administrator of one facility', () => {
    let admin: Actor;
    beforeEach(async () => {
      const { id } = must(await add(system, draftOf('A1', { roles: ['admin'] })));
      admin = actorOf(id, north);
    });

    test('adds people of that facility', async () => expect((await add(admin, draftOf('C1'))).ok).toBe(true));

    test.each<[string, 'NOT_ALLOWED' | 'INVALID', () => Partial<PersonDraft>]>([
      ['gives nobody another facility', 'NOT_ALLOWED', () => ({ facilityIds: [north, south] })],
      ['nor every facility', 'NOT_ALLOWED', () => ({ allFacilities: true, facilityIds: [] })],
      ['nor none, whom they could not see again', 'INVALID', () => ({ facilityIds: [] })],
    ])('%s', async (_, code, more) => {
      expect(refusalOf(await add(admin, draftOf('C1', more())))).toMatchObject({ code, field: 'facilityIds', remedy: expect.any(String) });
    });

    test('learns that a code is held by somebody out of sight, without an error', async () => {
      must(await add(system, draftOf('C1', { facilityIds: [south] })));
      expect(refusalOf(await add(admin, draftOf('C1', { username: 'other' })))).toMatchObject({ code: 'INVALID', field: 'code' });
      expect(refusalOf(await add(admin, draftOf('C9', { username: 'C1' })))).toMatchObject({ code: 'INVALID', field: 'username' });
    });

    test('does not find people of another facility', async () => {
      const { id } = must(await add(system, draftOf('C1', { facilityIds: [south] })));
      expect(refusalOf(await change(admin, id, 1, draftOf('C1')))).toMatchObject({ code: 'NOT_FOUND' });
      expect(refusalOf(await here.door.attempt(admin, 'person.set-password', (tx) => setPassword(tx, { personId: id, password: 'seven lamps over water' })))).toMatchObject({ code: 'NOT_FOUND' });
    });

    test.each<[string, () => Partial<PersonDraft>]>([['in two facilities', () => ({ facilityIds: [north, south] })], ['in every facility', () => ({ allFacilities: true })]])('takes over nobody who works %s: neither by a change nor by a password', async (_, more) => {
      const { id } = must(await add(system, draftOf('A2', { roles: ['admin'], ...more() })));
      expect(refusalOf(await change(admin, id, 1, draftOf('A2')))).toMatchObject({ code: 'NOT_ALLOWED' });
      expect(refusalOf(await here.door.attempt(admin, 'person.set-password', (tx) => setPassword(tx, { personId: id, password: 'seven lamps over water' })))).toMatchObject({ code: 'NOT_ALLOWED' });
      expect(await here.asOwner('select 1 from credential')).toEqual([]);
    });
  });

  describe('nobody', () => {
    let self: string;
    beforeEach(async () => {
      self = must(await add(system, draftOf('A1', { roles: ['admin'] }))).id;
      must(await add(system, draftOf('A2', { roles: ['admin'] })));
    });

    test.each<[string, () => Partial<PersonDraft>]>([
      ['gives themselves a role', () => ({ roles: ['admin', 'auditor'] })],
      ['takes one from themselves', () => ({ roles: ['manager'] })],
      ['gives themselves a facility', () => ({ facilityIds: [north, south] })],
      ['gives themselves every facility', () => ({ allFacilities: true })],
      ['shuts themselves out', () => ({ active: false })],
    ])('%s', async (_, more) => {
      expect(refusalOf(await change(actorOf(self, north, south), self, 1, draftOf('A1', { roles: ['admin'], ...more() })))).toMatchObject({ code: 'NOT_ALLOWED', field: 'roles', remedy: 'Ask another administrator.' });
    });

    test('is kept from mending their own name', async () => {
      expect((await change(actorOf(self, north), self, 1, draftOf('A1', { roles: ['admin'], displayName: 'Admin one' }))).ok).toBe(true);
    });
  });

  describe('the last active administrator', () => {
    let one: string;
    let two: string;
    beforeEach(async () => {
      one = must(await add(system, draftOf('A1', { roles: ['admin'] }))).id;
      two = must(await add(system, draftOf('A2', { roles: ['admin'] }))).id;
    });

    test.each<[string, Partial<PersonDraft>]>([['keeps the role', { roles: ['manager'] }], ['stays active', { roles: ['admin'], active: false }]])('%s', async (_, more) => {
      must(await change(system, two, 1, draftOf('A2', { roles: ['coder'] })));
      expect(refusalOf(await change(system, one, 1, draftOf('A1', more)))).toMatchObject({ code: 'NOT_ALLOWED', field: 'roles', remedy: 'Make somebody else an administrator first.' });
    });

    test('is left when two demote each other at once', async () => {
      let second: Promise<Result<unknown>> | null = null;
      const first = await here.door.attempt(actorOf(one, north), 'person.change', async (tx) => {
        const demoted = await changePerson(tx, { id: two, version: 1 }, draftOf('A2', { roles: ['coder'] }));
        // The other one begins before this is committed, and must not find an administrator who is on the way out.
        second = change(actorOf(two, north), one, 1, draftOf('A1', { roles: ['coder'] }));
        await new Promise((resume) => setTimeout(resume, 300));
        return demoted;
      });
      expect([first.ok, await second]).toMatchObject([true, { ok: false, refusal: { code: 'NOT_ALLOWED' } }]);
      expect(await here.asOwner("select 1 from person where 'admin' = any (roles)")).toHaveLength(1);
    });
  });
});
