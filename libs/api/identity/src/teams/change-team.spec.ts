import { systemActor } from '@overread/domain/access';
import { openTestDoor, type TestDoor } from '@overread/testing';
import { identityEntities } from '../index.js';
import { addTeam } from './add-team.command.js';
import { changeTeam } from './change-team.command.js';
import type { TeamDraft } from './check-team.js';

const system = systemActor('test');
let here: TestDoor;

const draft = (name: string, change: Partial<TeamDraft> = {}): TeamDraft => ({ name, facilityId: null, active: true, ...change });
const add = async (name: string): Promise<string> => {
  const added = await here.door.attempt(system, 'team.create', (tx) => addTeam(tx, draft(name)));
  if (!added.ok) throw new Error(added.refusal.message);
  return added.value.id;
};
const change = (id: string, version: number, to: TeamDraft) => here.door.attempt(system, 'team.change', (tx) => changeTeam(tx, { id, version }, to));

beforeAll(async () => { here = await openTestDoor(identityEntities); });
afterAll(() => here.close());

test('a team is renamed and retired, and the trail has what was before and after', async () => {
  const id = await add('Inpatient A');
  expect(await change(id, 1, draft(' Inpatient North ', { active: false }))).toMatchObject({ ok: true, value: { name: 'Inpatient North', active: false, version: 2 } });
  const [entry] = await here.asOwner<{ before: unknown; after: unknown }>("select before, after from trail_event where noun = 'team' and intent = 'team.change' and record_id = $1", [id]);
  expect(entry).toMatchObject({ before: { name: 'Inpatient A', active: true }, after: { name: 'Inpatient North', active: false } });
});

test('a team keeps its own name, and takes nobody else’s', async () => {
  const id = await add('Outpatient');
  await add('Emergency');
  expect(await change(id, 1, draft('outpatient'))).toMatchObject({ ok: true });
  expect(await change(id, 2, draft('emergency'))).toMatchObject({ ok: false, refusal: { code: 'INVALID', field: 'name' } });
});

test('a change of an older version is told the version there is', async () => {
  const id = await add('Clinic');
  await change(id, 1, draft('Clinic 2'));
  expect(await change(id, 1, draft('Clinic 3'))).toMatchObject({ ok: false, refusal: { code: 'CONFLICT', currentVersion: 2 } });
});

test('a facility that is not there is refused, and so is a team that is not', async () => {
  const id = await add('Ancillary');
  const nowhere = '00000000-0000-7000-8000-000000000000';
  expect(await change(id, 1, draft('Ancillary', { facilityId: nowhere }))).toMatchObject({ ok: false, refusal: { field: 'facilityId' } });
  expect(await change(nowhere, 1, draft('Nobody'))).toMatchObject({ ok: false, refusal: { code: 'NOT_FOUND' } });
});
