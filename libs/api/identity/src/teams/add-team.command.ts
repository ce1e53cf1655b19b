import { done, newId, type Result, type WriteTx } from '@overread/api-platform';
import { checkTeam, type TeamDraft } from './check-team.js';
import { TeamEntity } from './team.entity.js';

export const addTeam = async (tx: WriteTx, draft: TeamDraft): Promise<Result<TeamEntity>> => {
  const values = await checkTeam(tx, draft, null);
  if (!values.ok) return values;
  const team = await tx.insert(TeamEntity, { id: newId(), ...values.value, version: 1 });
  tx.record({ noun: 'team', recordId: team.id, facilityId: draft.facilityId, after: values.value });
  return done(team);
};
