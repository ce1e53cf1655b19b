import { done, refuse, type Result, type WriteTx } from '@overread/api-platform';

export interface TeamDraft {
  readonly name: string;
  /** Null = people of several facilities. */
  readonly facilityId: string | null;
  readonly active: boolean;
}

/** A team as it is stored: its name is nobody else's, its facility is within the actor's reach. */
export const checkTeam = async (tx: WriteTx, draft: TeamDraft, self: string | null): Promise<Result<TeamDraft>> => {
  const name = draft.name.trim();
  if (name === '' || name.length > 200) return refuse('INVALID', 'A team needs a name of at most 200 characters.', { field: 'name' });
  if ((await tx.row('select 1 from team where lower(name) = lower($1) and id is distinct from $2', [name, self])) !== null) return refuse('INVALID', `There is a team “${name}” already.`, { field: 'name', remedy: 'Choose another name.' });
  if (draft.facilityId !== null && (await tx.row('select 1 from facility where id = $1', [draft.facilityId])) === null) return refuse('INVALID', 'No such facility, or it is not yours.', { field: 'facilityId' });
  return done({ name, facilityId: draft.facilityId, active: draft.active });
};
