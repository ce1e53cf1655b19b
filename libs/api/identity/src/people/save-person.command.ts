import { conflict, done, newId, notFound, refuse, type Result, type WriteTx } from '@overread/api-platform';
import { checkPerson, type PersonDraft } from './check-person.js';
import { PersonEntity } from './person.entity.js';
import { facilityIdsOf } from './person-rows.query.js';
import { isWithinReach, reachesFurther } from './reach.js';
import { unlessTaken } from './unless-taken.js';

export type { PersonDraft } from './check-person.js';

const sorted = (words: readonly string[]): string => [...new Set(words)].sort().join();

const storeFacilities = async (tx: WriteTx, personId: string, ids: readonly string[]): Promise<void> => {
  await tx.rows('delete from person_facility where person_id = $1 and not facility_id = any ($2::uuid[])', [personId, ids]);
  await tx.rows('insert into person_facility (person_id, facility_id) select $1, unnest($2::uuid[]) on conflict do nothing', [personId, [...new Set(ids)]]);
};

/** Adds a person; they cannot sign in until they have a password. The id is given where it has to be the same each time, as in the demo. */
export const addPerson = async (tx: WriteTx, draft: PersonDraft, id: string = newId()): Promise<Result<PersonEntity>> => {
  const values = await checkPerson(tx, draft, null);
  if (!values.ok) return values;
  const { code, username, displayName, teamId, roles, allFacilities, hiredOn, active } = values.value;
  const added = await unlessTaken(tx, values.value, () =>
    tx.rows('insert into person (id, code, username, display_name, team_id, roles, all_facilities, hired_on, active) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)', [id, code, username, displayName, teamId, roles, allFacilities, hiredOn, active]),
  );
  if (!added.ok) return added;
  await storeFacilities(tx, id, draft.facilityIds);
  tx.record({ noun: 'person', recordId: id, facilityId: draft.facilityIds[0] ?? null, after: { ...draft } });
  return done(Object.assign(new PersonEntity(), { id, ...values.value, version: 1 }));
};

/** Changes a person; nobody changes their own roles or reach, and the last active admin stays one. Inactive people are signed out. */
export const changePerson = async (tx: WriteTx, at: { id: string; version: number }, draft: PersonDraft): Promise<Result<PersonEntity>> => {
  const before = await tx.row<PersonEntity>('select id, code, username, display_name as "displayName", team_id as "teamId", roles, all_facilities as "allFacilities", hired_on::text as "hiredOn", active, version from person where id = $1', [at.id]);
  if (before === null) return notFound('person');
  const scope = await facilityIdsOf(tx, at.id);
  if (!isWithinReach(tx.actor, { allFacilities: before.allFacilities, facilityIds: scope })) return reachesFurther();
  const sameReach = sorted(before.roles) === sorted(draft.roles) && before.allFacilities === draft.allFacilities && sorted(scope) === sorted(draft.facilityIds) && before.active === draft.active;
  if (at.id === tx.actor.personId && !sameReach) return refuse('NOT_ALLOWED', 'Nobody changes their own roles or facilities, or shuts themselves out.', { field: 'roles', remedy: 'Ask another administrator.' });
  if (await losesLastAdmin(tx, before, draft)) return refuse('NOT_ALLOWED', 'This is the last active administrator.', { field: 'roles', remedy: 'Make somebody else an administrator first.' });
  const values = await checkPerson(tx, draft, at.id);
  if (!values.ok) return values;
  const after = await unlessTaken(tx, values.value, () => tx.change(PersonEntity, at, values.value));
  if (!after.ok) return after;
  if (after.value === null) return conflict('person', before.version);
  await storeFacilities(tx, at.id, draft.facilityIds);
  if (!draft.active) await tx.rows('update session set ended_at = now() where person_id = $1 and ended_at is null', [at.id]);
  tx.record({ noun: 'person', recordId: at.id, facilityId: draft.facilityIds[0] ?? null, before: { ...before, facilityIds: scope }, after: { ...draft } });
  return done(after.value);
};

/** Two administrators who demote each other at once would each find the other in office: they are asked one after the other. */
const losesLastAdmin = async (tx: WriteTx, before: PersonEntity, draft: PersonDraft): Promise<boolean> => {
  if (!before.roles.includes('admin') || (draft.active && draft.roles.includes('admin'))) return false;
  await tx.rows("select pg_advisory_xact_lock(hashtext('last administrator'))");
  return (await tx.row("select 1 from person where 'admin' = any (roles) and active and id <> $1", [before.id])) === null;
};
