import type { Role } from '@overread/domain/access';
import { conflict, done, newId, notFound, refuse, type Result, type WriteTx } from '@overread/api-platform';
import { PersonEntity } from './person.entity.js';
import { facilityIdsOf } from './person-rows.query.js';

export interface PersonDraft {
  readonly code: string;
  /** Null = they do not sign in. */
  readonly username: string | null;
  readonly displayName: string;
  readonly teamId: string | null;
  readonly roles: readonly Role[];
  readonly allFacilities: boolean;
  readonly facilityIds: readonly string[];
  readonly hiredOn: string | null;
  readonly active: boolean;
}

type Values = Pick<PersonEntity, 'code' | 'username' | 'displayName' | 'teamId' | 'roles' | 'allFacilities' | 'hiredOn' | 'active'>;

const withinReach = (tx: WriteTx, draft: PersonDraft): boolean => tx.actor.allFacilities || (!draft.allFacilities && draft.facilityIds.every((id) => tx.actor.facilityIds.includes(id)));

const checked = async (tx: WriteTx, draft: PersonDraft, self: string | null): Promise<Result<Values>> => {
  const code = draft.code.trim();
  const username = draft.username?.trim() ?? null;
  const displayName = draft.displayName.trim();
  if (code === '' || code.length > 60) return refuse('INVALID', 'A person needs a staff code of at most 60 characters.', { field: 'code' });
  if (displayName === '' || displayName.length > 200) return refuse('INVALID', 'A person needs a name of at most 200 characters.', { field: 'displayName' });
  if (username !== null && !/^[\w.@+-]{2,60}$/.test(username)) return refuse('INVALID', 'A username is 2 to 60 letters, digits and . @ + - _', { field: 'username' });
  if (draft.roles.length === 0) return refuse('INVALID', 'A person needs at least one role.', { field: 'roles', remedy: 'Choose coder, auditor, trainer, manager or admin.' });
  if (!withinReach(tx, draft)) return refuse('NOT_ALLOWED', 'You cannot give somebody facilities that you do not have.', { field: 'facilityIds' });
  const taken = await tx.row<{ code: string }>('select code from person where (lower(code) = lower($1) or lower(username) = lower($2)) and id is distinct from $3', [code, username, self]);
  if (taken !== null) return refuse('INVALID', taken.code.toLowerCase() === code.toLowerCase() ? `There is a person with the code ${code} already.` : `The username ${username ?? ''} is taken.`, { field: taken.code.toLowerCase() === code.toLowerCase() ? 'code' : 'username', remedy: 'Choose another one.' });
  return done({ code, username, displayName, teamId: draft.teamId, roles: [...new Set(draft.roles)], allFacilities: draft.allFacilities, hiredOn: draft.hiredOn, active: draft.active });
};

const storeFacilities = async (tx: WriteTx, personId: string, ids: readonly string[]): Promise<void> => {
  await tx.rows('delete from person_facility where person_id = $1 and not facility_id = any ($2::uuid[])', [personId, ids]);
  await tx.rows('insert into person_facility (person_id, facility_id) select $1, unnest($2::uuid[]) on conflict do nothing', [personId, [...new Set(ids)]]);
};

/** Adds a person; they cannot sign in until they have a password. The id is given where it has to be the same each time, as in the demo. */
export const addPerson = async (tx: WriteTx, draft: PersonDraft, id: string = newId()): Promise<Result<PersonEntity>> => {
  const values = await checked(tx, draft, null);
  if (!values.ok) return values;
  await tx.rows('insert into person (id, code, username, display_name, team_id, roles, all_facilities, hired_on, active) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)', [
    id, values.value.code, values.value.username, values.value.displayName, values.value.teamId, values.value.roles, values.value.allFacilities, values.value.hiredOn, values.value.active,
  ]);
  await storeFacilities(tx, id, draft.facilityIds);
  tx.record({ noun: 'person', recordId: id, facilityId: draft.facilityIds[0] ?? null, after: { ...draft } });
  return done(Object.assign(new PersonEntity(), { id, ...values.value, version: 1 }));
};

/** Changes a person; nobody changes their own roles or reach, and the last active admin stays one. Inactive people are signed out. */
export const changePerson = async (tx: WriteTx, at: { id: string; version: number }, draft: PersonDraft): Promise<Result<PersonEntity>> => {
  const before = await tx.row<PersonEntity>('select id, code, username, display_name as "displayName", team_id as "teamId", roles, all_facilities as "allFacilities", hired_on::text as "hiredOn", active, version from person where id = $1', [at.id]);
  if (before === null) return notFound('person');
  const scope = await facilityIdsOf(tx, at.id);
  if (!tx.actor.allFacilities && (before.allFacilities || !scope.every((id) => tx.actor.facilityIds.includes(id)))) return refuse('NOT_ALLOWED', 'This person reaches further than you do.');
  const sameReach = [...before.roles].sort().join() === [...draft.roles].sort().join() && before.allFacilities === draft.allFacilities && [...scope].sort().join() === [...draft.facilityIds].sort().join();
  if (at.id === tx.actor.personId && !sameReach) return refuse('NOT_ALLOWED', 'Nobody changes their own roles or facilities.', { field: 'roles', remedy: 'Ask another administrator.' });
  if (await losesLastAdmin(tx, before, draft)) return refuse('NOT_ALLOWED', 'This is the last active administrator.', { field: 'roles', remedy: 'Make somebody else an administrator first.' });
  const values = await checked(tx, draft, at.id);
  if (!values.ok) return values;
  const after = await tx.change(PersonEntity, at, values.value);
  if (after === null) return conflict('person', before.version);
  await storeFacilities(tx, at.id, draft.facilityIds);
  if (!draft.active) await tx.rows('update session set ended_at = now() where person_id = $1 and ended_at is null', [at.id]);
  tx.record({ noun: 'person', recordId: at.id, facilityId: draft.facilityIds[0] ?? null, before, after: { ...draft } });
  return done(after);
};

const losesLastAdmin = async (tx: WriteTx, before: PersonEntity, draft: PersonDraft): Promise<boolean> => {
  if (!before.roles.includes('admin') || (draft.active && draft.roles.includes('admin'))) return false;
  return (await tx.row("select 1 from person where 'admin' = any (roles) and active and id <> $1", [before.id])) === null;
};
