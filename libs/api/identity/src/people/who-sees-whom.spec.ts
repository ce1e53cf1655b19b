import { systemActor, type Actor, type Role } from '@overread/domain/access';
import { openTestDoor, type TestDoor } from '@overread/testing';
import { Client } from 'pg';
import { addFacility, addPerson, allFacilities, changeFacility, identityEntities, loadPerson, type PersonDraft } from '../index.js';
import { peoplePage } from './person-rows.query.js';

const system = systemActor('test');
let here: TestDoor;
const facilities = new Map<string, string>();
const people = new Map<string, string>();

beforeAll(async () => {
  here = await openTestDoor(identityEntities);
  for (const code of ['N', 'S']) {
    const added = await here.door.attempt(system, 'facility.create', (tx) => addFacility(tx, { code, name: code, zone: 'America/Chicago', active: true }));
    if (added.ok) facilities.set(code, added.value.id);
  }
  const everyone: readonly (readonly [string, Partial<PersonDraft>])[] = [['C-N', { facilityIds: ids('N') }], ['C-S', { facilityIds: ids('S') }], ['C-NS', { facilityIds: ids('N', 'S') }], ['M-ALL', { allFacilities: true, roles: ['manager'] }]];
  for (const [code, more] of everyone) {
    const added = await here.door.attempt(system, 'person.create', (tx) => addPerson(tx, { code, username: null, displayName: code, teamId: null, roles: ['coder'], allFacilities: false, facilityIds: [], hiredOn: null, active: true, ...more }));
    if (added.ok) people.set(code, added.value.id);
  }
});
afterAll(() => here.close());

const ids = (...codes: string[]): string[] => codes.map((code) => facilities.get(code) ?? '');
const actor = (roles: readonly Role[], personCode: string | null, ...codes: string[]): Actor => ({ personId: people.get(personCode ?? '') ?? null, label: 'Actor', roles, facilityIds: ids(...codes), allFacilities: false });
const seen = async (who: Actor, search: string | null = null): Promise<string[]> => (await here.door.read(who, (tx) => peoplePage(tx, { role: null, search, after: null, limit: 50 }))).map((person) => person.code);

test.each<[string, () => Actor, string[]]>([
  ['an auditor of the north sees its people', () => actor(['auditor'], null, 'N'), ['C-N', 'C-NS']],
  ['one of both sees the people of both, not those of every facility', () => actor(['trainer'], null, 'N', 'S'), ['C-N', 'C-NS', 'C-S']],
  ['a manager of every facility sees everyone', () => ({ ...actor(['manager'], 'M-ALL'), allFacilities: true }), ['C-N', 'C-NS', 'C-S', 'M-ALL']],
  ['somebody who is only a coder sees themselves', () => actor(['coder'], 'C-NS', 'N', 'S'), ['C-NS']],
  ['a coder who audits as well sees the people of their facilities', () => actor(['coder', 'auditor'], 'C-NS', 'N'), ['C-N', 'C-NS']],
  ['who has no facility sees themselves', () => actor(['manager'], 'C-S'), ['C-S']],
  ['who has no role sees nobody else', () => ({ ...actor([], null), allFacilities: true }), []],
])('%s', async (_, who, expected) => {
  expect(await seen(who())).toEqual(expected);
});

test('a search finds nobody who is out of sight, and takes its signs as they are', async () => {
  expect(await seen(actor(['auditor'], null, 'N'), 'C-S')).toEqual([]);
  expect(await seen(actor(['auditor'], null, 'N'), 'c-')).toEqual(['C-N', 'C-NS']);
  expect(await seen(actor(['auditor'], null, 'N'), '%')).toEqual([]);
});

test('by id, who is out of sight is as good as not there', async () => {
  const who = actor(['auditor'], null, 'N');
  const context = {};
  const found = await Promise.all(['C-N', 'C-S'].map((code) => loadPerson(context, here.door, who, people.get(code) ?? '')));
  expect(found.map((person) => person?.code ?? null)).toEqual(['C-N', null]);
});

test('facilities exist for those who have them, and are theirs alone to change', async () => {
  const who = actor(['admin'], null, 'N');
  expect((await here.door.read(who, allFacilities)).map((each) => each.code)).toEqual(['N']);
  const draft = { code: 'S', name: 'Taken over', zone: 'America/Chicago', active: true };
  const changed = await here.door.attempt(who, 'facility.change', (tx) => changeFacility(tx, { id: facilities.get('S') ?? '', version: 1 }, draft));
  const added = await here.door.attempt(who, 'facility.create', (tx) => addFacility(tx, { ...draft, code: 'W' }));
  expect([changed.ok ? null : changed.refusal.code, added.ok ? null : added.refusal.code]).toEqual(['NOT_FOUND', 'NOT_ALLOWED']);
});

test('the runtime role without a setting sees no row, even where the code forgets', async () => {
  const client = new Client({ connectionString: here.database.runtimeUrl });
  await client.connect();
  try {
    const counts = await client.query('select (select count(*) from person)::int as people, (select count(*) from facility)::int as facilities');
    expect(counts.rows).toEqual([{ people: 0, facilities: 0 }]);
    await client.query("begin; select set_config('app.facilities', $$00000000-0000-7000-8000-000000000000$$, true)");
    expect((await client.query('select 1 from person')).rows).toEqual([]);
    await client.query('rollback');
  } finally {
    await client.end();
  }
});
