import { systemActor } from '@overread/domain/access';
import { openTestDoor, type TestDoor } from '@overread/testing';
import { addPerson, identityEntities, Login, Sessions, setPassword } from '../index.js';
import { waitSeconds } from './throttle.js';

const system = systemActor('test');
const password = 'seven lamps over water';
const noon = new Date('2026-03-02T12:00:00Z');
const after = (seconds: number): Date => new Date(noon.getTime() + seconds * 1_000);

let here: TestDoor;
let login: Login;
let ada: string;

beforeEach(async () => {
  here = await openTestDoor(identityEntities);
  login = new Login(here.door, new Sessions(here.door));
  const added = await here.door.attempt(system, 'person.create', async (tx) => {
    const person = await addPerson(tx, { code: 'S1', username: 'Ada', displayName: 'Ada', teamId: null, roles: ['manager'], allFacilities: true, facilityIds: [], hiredOn: null, active: true });
    return person.ok ? setPassword(tx, { personId: person.value.id, password }) : person;
  });
  if (!added.ok) throw new Error(added.refusal.message);
  ada = added.value.id;
});
afterEach(() => here.close());

const attempt = (username: string, word: string, at = noon, address = '10.0.0.1') => login.attempt(username, word, address, at);
const failTimes = async (times: number, username = 'ada', address = '10.0.0.1'): Promise<void> => {
  for (let at = 0; at < times; at++) await attempt(username, 'not the word', noon, address);
};
const intents = async (): Promise<string[]> => (await here.asOwner<{ intent: string }>('select intent from trail_event order by id')).map((row) => row.intent);

test('the right password opens a session; its token is kept as a hash only', async () => {
  const outcome = await attempt('ada', password);
  expect(outcome).toEqual({ ok: true, token: expect.stringMatching(/^[\w-]{43}$/) });
  const [row] = await here.asOwner<{ person_id: string; token_hash: Buffer }>('select person_id, token_hash from session');
  expect(row?.person_id).toBe(ada);
  expect(row?.token_hash.toString('utf8')).not.toContain(outcome.ok ? outcome.token : '');
  expect(await intents()).toContain('session.open');
});

test('the same sign-in twice is two sessions', async () => {
  const [one, other] = [await attempt('ada', password), await attempt('ADA', password)];
  expect(one.ok && other.ok && one.token !== other.token).toBe(true);
});

test('wrong password, unknown user and disabled person get one answer, without a session', async () => {
  const wrong = await attempt('ada', 'not the word');
  const unknown = await attempt('nobody', password);
  await here.asOwner('update person set active = false, version = version + 1');
  const disabled = await attempt('ada', password);
  expect(wrong).toEqual({ ok: false, status: 401, message: 'Username or password is not right.' });
  expect([unknown, disabled]).toEqual([wrong, wrong]);
  expect(await here.asOwner('select 1 from session')).toEqual([]);
  expect((await intents()).filter((each) => each === 'login.fail')).toHaveLength(3);
});

describe('throttling', () => {
  test('five failures are free; then the wait doubles to a quarter of an hour and never locks', () => {
    expect([1, 5, 6, 7, 8, 14, 15, 1_000].map(waitSeconds)).toEqual([0, 0, 2, 4, 8, 512, 900, 900]);
  });

  test('after six failures even the right password waits, and is let in when the wait is over', async () => {
    await failTimes(5);
    await failTimes(1);
    expect(await attempt('ada', password, after(1))).toMatchObject({ ok: false, status: 429 });
    expect(await attempt('ada', password, after(3))).toMatchObject({ ok: true });
  });

  test('a refused attempt does not lengthen the wait', async () => {
    await failTimes(6);
    for (let at = 0; at < 10; at++) await attempt('ada', 'not the word', after(1));
    expect(await attempt('ada', password, after(3))).toMatchObject({ ok: true });
  });

  test('success forgets the failures of the account', async () => {
    await failTimes(5);
    await attempt('ada', password);
    expect(await here.asOwner("select 1 from login_throttle where key = 'account:ada'")).toEqual([]);
  });

  test('an account waits wherever the attempts come from', async () => {
    for (let at = 0; at < 6; at++) await attempt('ada', 'not the word', noon, `10.0.2.${at}`);
    expect(await attempt('ada', password, after(1), '10.0.3.1')).toMatchObject({ status: 429 });
  });

  test('an address waits whichever accounts it tries; others go on', async () => {
    for (let at = 0; at < 6; at++) await attempt(`guess${at}`, 'not the word');
    expect(await attempt('ada', password, after(1))).toMatchObject({ status: 429 });
    expect(await attempt('ada', password, after(1), '10.0.9.9')).toMatchObject({ ok: true });
  });

  test('failures of more than an hour ago count no more', async () => {
    await failTimes(9);
    await attempt('ada', 'not the word', after(3_700));
    expect(await attempt('ada', password, after(3_700))).toMatchObject({ ok: true });
  });
});
