import { done, newId, refuse, type Result, type WriteTx } from '@overread/api-platform';
import { TeamEntity } from './team.entity.js';

export const addTeam = async (tx: WriteTx, draft: { readonly name: string; readonly facilityId: string | null }): Promise<Result<TeamEntity>> => {
  const name = draft.name.trim();
  if (name === '' || name.length > 200) return refuse('INVALID', 'A team needs a name of at most 200 characters.', { field: 'name' });
  if ((await tx.row('select 1 from team where lower(name) = lower($1)', [name])) !== null) return refuse('INVALID', `There is a team “${name}” already.`, { field: 'name', remedy: 'Choose another name.' });
  if (draft.facilityId !== null && (await tx.row('select 1 from facility where id = $1', [draft.facilityId])) === null) return refuse('INVALID', 'No such facility, or it is not yours.', { field: 'facilityId' });
  const team = await tx.insert(TeamEntity, { id: newId(), name, facilityId: draft.facilityId, active: true, version: 1 });
  tx.record({ noun: 'team', recordId: team.id, facilityId: draft.facilityId, after: { name } });
  return done(team);
};
