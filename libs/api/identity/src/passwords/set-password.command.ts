import { done, notFound, refuse, type Result, type WriteTx } from '@overread/api-platform';
import { facilityIdsOf } from '../people/person-rows.query.js';
import { isWithinReach, reachesFurther } from '../people/reach.js';
import { checkPassword } from './check-password.js';
import { hashPassword } from './hashing.js';

/** Gives a person a new password and ends their sessions; nobody takes over an account that reaches further than their own. */
export const setPassword = async (tx: WriteTx, input: { readonly personId: string; readonly password: string }): Promise<Result<{ id: string }>> => {
  const person = await tx.row<{ username: string | null; allFacilities: boolean }>('select username, all_facilities as "allFacilities" from person where id = $1', [input.personId]);
  if (person === null) return notFound('person');
  const facilityIds = await facilityIdsOf(tx, input.personId);
  if (!isWithinReach(tx.actor, { allFacilities: person.allFacilities, facilityIds })) return reachesFurther();
  if (person.username === null) return refuse('INVALID', 'This person has no username, so no password is of use.', { field: 'personId', remedy: 'Give them a username first.' });
  const password = checkPassword(input.password, person.username);
  if (!password.ok) return password;
  await tx.rows('insert into credential (person_id, password_hash) values ($1, $2) on conflict (person_id) do update set password_hash = excluded.password_hash, changed_at = now()', [input.personId, await hashPassword(password.value)]);
  await tx.rows('update session set ended_at = now() where person_id = $1 and ended_at is null', [input.personId]);
  tx.record({ noun: 'person', recordId: input.personId, facilityId: facilityIds[0] ?? null, after: { password: 'changed' } });
  return done({ id: input.personId });
};
