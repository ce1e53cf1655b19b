import type { Role } from '@overread/domain/access';
import { dayNumber } from '@overread/domain/time';
import { done, refuse, type Result, type WriteTx } from '@overread/api-platform';
import type { PersonEntity } from './person.entity.js';
import { isWithinReach } from './reach.js';

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

export type PersonValues = Pick<PersonEntity, 'code' | 'username' | 'displayName' | 'teamId' | 'roles' | 'allFacilities' | 'hiredOn' | 'active'>;

/** A person as they are stored: code and username are nobody else's that the actor can see, everything they point to is there. */
export const checkPerson = async (tx: WriteTx, draft: PersonDraft, self: string | null): Promise<Result<PersonValues>> => {
  const code = draft.code.trim();
  const username = draft.username?.trim() ?? null;
  const displayName = draft.displayName.trim();
  if (code === '' || code.length > 60) return refuse('INVALID', 'A person needs a staff code of at most 60 characters.', { field: 'code', remedy: 'Use the code that your files carry.' });
  if (displayName === '' || displayName.length > 200) return refuse('INVALID', 'A person needs a name of at most 200 characters.', { field: 'displayName', remedy: 'Give a name, or repeat the staff code.' });
  if (username !== null && !/^[\w.@+-]{2,60}$/.test(username)) return refuse('INVALID', 'A username is 2 to 60 letters, digits and . @ + - _', { field: 'username', remedy: 'Leave out blanks and other signs.' });
  if (draft.roles.length === 0) return refuse('INVALID', 'A person needs at least one role.', { field: 'roles', remedy: 'Choose coder, auditor, trainer, manager or admin.' });
  if (draft.hiredOn !== null && dayNumber(draft.hiredOn) === null) return refuse('INVALID', `“${draft.hiredOn}” is no day.`, { field: 'hiredOn', remedy: 'Give a day of the calendar, such as 2026-03-31.' });
  const places = await placesComplaint(tx, draft);
  if (!places.ok) return places;
  const taken = await tx.row<{ code: string }>('select code from person where (lower(code) = lower($1) or lower(username) = lower($2)) and id is distinct from $3 order by lower(code) = lower($1) desc limit 1', [code, username, self]);
  if (taken !== null) return taken.code.toLowerCase() === code.toLowerCase() ? codeTaken(code) : usernameTaken(username ?? '');
  return done({ code, username, displayName, teamId: draft.teamId, roles: [...new Set(draft.roles)], allFacilities: draft.allFacilities, hiredOn: draft.hiredOn, active: draft.active });
};

export const codeTaken = (code: string) => refuse('INVALID', `There is a person with the code ${code} already.`, { field: 'code', remedy: 'Choose another one.' });
export const usernameTaken = (username: string) => refuse('INVALID', `The username ${username} is taken.`, { field: 'username', remedy: 'Choose another one.' });

/** Facilities and team exist and are the actor's to give; who does not see everyone must be able to see whom they add. */
const placesComplaint = async (tx: WriteTx, draft: PersonDraft): Promise<Result<null>> => {
  const remedy = 'Choose facilities of yours.';
  if (!isWithinReach(tx.actor, draft)) return refuse('NOT_ALLOWED', 'You cannot give somebody facilities that you do not have.', { field: 'facilityIds', remedy });
  if (!tx.actor.allFacilities && draft.facilityIds.length === 0) return refuse('INVALID', 'A person of yours needs at least one of your facilities.', { field: 'facilityIds', remedy });
  const known = await tx.row<{ count: string }>('select count(*) as count from facility where id = any ($1::uuid[])', [draft.facilityIds]);
  if (Number(known?.count) !== new Set(draft.facilityIds).size) return refuse('INVALID', 'One of these facilities is not there, or not yours.', { field: 'facilityIds', remedy });
  if (draft.teamId !== null && (await tx.row('select 1 from team where id = $1', [draft.teamId])) === null) return refuse('INVALID', 'There is no such team.', { field: 'teamId', remedy: 'Choose one of the list, or none.' });
  return done(null);
};
