import { systemActor } from '@overread/domain/access';
import { openTestDoor, type TestDoor } from '@overread/testing';
import { addFacility, addPerson, changePerson, identityEntities, sessionCookie, Sessions, setPassword, type PersonDraft } from '../index.js';

const system = systemActor('test');
const noon = new Date('2026-03-02T12:00:00Z');
const minutes = (count: number): Date => new Date(noon.getTime() + count * 60_000);
const ada: PersonDraft = { code: 'S1', username: 'ada', displayName: 'Ada', teamId: null, roles: ['manager'], allFacilities: true, facilityIds: [], hiredOn: null, active: true };

let here: TestDoor;
let sessions: Sessions;
let personId: string;
let cookie: string;

beforeEach(async () => {
  here = await openTestDoor(identityEntities);
  sessions = new Sessions(here.door);
  const added = await here.door.attempt(system, 'person.create', (tx) => addPerson(tx, ada));
  if (!added.ok) throw new Error(added.refusal.message);
  personId = added.value.id;
  cookie = `other=1; ${sessionCookie}=${await sessions.open(personId, noon)}`;
});
afterEach(() => here.close());

const seen = async (at: Date, background = false): Promise<string | null> => (await sessions.actorOf(cookie, { background, now: at }))?.personId ?? null;
const change = (version: number, more: Partial<PersonDraft>) => here.door.attempt(system, 'person.change', (tx) => changePerson(tx, { id: personId, version }, { ...ada, ...more }));

test('a session is its person, with roles and facilities as they are now', async () => {
  expect(await sessions.actorOf(cookie, { background: false, requestId: 'r1', now: noon })).toEqual({ personId, label: 'Ada', roles: ['manager'], facilityIds: [], allFacilities: true, requestId: 'r1' });
  const facility = await here.door.attempt(system, 'facility.create', (tx) => addFacility(tx, { code: 'N', name: 'North', zone: 'America/Chicago', active: true }));
  const facilityIds = facility.ok ? [facility.value.id] : [];
  await change(1, { roles: ['auditor', 'trainer'], allFacilities: false, facilityIds });
  expect(await sessions.actorOf(cookie, { background: false, now: minutes(1) })).toMatchObject({ roles: ['auditor', 'trainer'], facilityIds, allFacilities: false });
});

test.each<[string, string | null]>([['no cookie', null], ['somebody else’s cookie', 'other=1'], ['a token of another shape', `${sessionCookie}=short`], ['a token nobody was given', `${sessionCookie}=${'A'.repeat(43)}`]])('%s is nobody', async (_, header) => {
  expect(await sessions.actorOf(header, { background: false, now: noon })).toBeNull();
});

describe('a session ends', () => {
  test('after 15 minutes without a request', async () => {
    expect([await seen(minutes(14.9), true), await seen(minutes(15.1))]).toEqual([personId, null]);
  });

  test('not while its person works', async () => {
    for (let at = 10; at <= 120; at += 10) expect(await seen(minutes(at))).toBe(personId);
    expect(await seen(minutes(136))).toBeNull();
  });

  test('though the browser asks in the background all the time', async () => {
    for (let at = 1; at < 15; at++) expect(await seen(minutes(at), true)).toBe(personId);
    expect(await seen(minutes(15.1), true)).toBeNull();
  });

  test('after 12 hours whatever happens', async () => {
    for (let at = 10; at < 720; at += 10) await seen(minutes(at));
    expect([await seen(minutes(719.9)), await seen(minutes(720.1))]).toEqual([personId, null]);
  });

  test('at sign-out, for good, and it is in the trail', async () => {
    await sessions.end(cookie);
    await sessions.end(cookie);
    expect(await seen(minutes(1))).toBeNull();
    expect((await here.asOwner<{ after: object }>("select after from trail_event where intent = 'session.end' order by id")).map((row) => row.after)).toEqual([{ personId }, { personId: null }]);
  });

  test('at once when its person is disabled, and stays ended when they come back', async () => {
    expect(await change(1, { active: false })).toMatchObject({ ok: true });
    expect(await seen(minutes(1))).toBeNull();
    await change(2, { active: true });
    expect(await seen(minutes(2))).toBeNull();
  });

  test('when its person gets a new password', async () => {
    await here.door.attempt(system, 'person.set-password', (tx) => setPassword(tx, { personId, password: 'seven lamps over water' }));
    expect(await seen(minutes(1))).toBeNull();
  });
});

test('one session ends without the other', async () => {
  const second = `${sessionCookie}=${await sessions.open(personId, noon)}`;
  await sessions.end(second);
  expect(await seen(minutes(1))).toBe(personId);
});
