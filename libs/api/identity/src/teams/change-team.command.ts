import { conflict, done, notFound, type Result, type WriteTx } from '@overread/api-platform';
import { checkTeam, type TeamDraft } from './check-team.js';
import { TeamEntity } from './team.entity.js';

/** Changes a team; people of an inactive one keep it, and it is offered no more. */
export const changeTeam = async (tx: WriteTx, at: { readonly id: string; readonly version: number }, draft: TeamDraft): Promise<Result<TeamEntity>> => {
  const before = await tx.row<TeamEntity>('select id, name, facility_id as "facilityId", active, version from team where id = $1', [at.id]);
  if (before === null) return notFound('team');
  const values = await checkTeam(tx, draft, at.id);
  if (!values.ok) return values;
  const after = await tx.change(TeamEntity, at, values.value);
  if (after === null) return conflict('team', before.version);
  tx.record({ noun: 'team', recordId: at.id, facilityId: draft.facilityId, before, after: values.value });
  return done(after);
};
