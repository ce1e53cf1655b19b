import type { Actor } from '@overread/domain/access';
import type { Door, ReadTx } from '@overread/api-platform';
import type { Team } from '../teams/team.model.js';
import { loaderFor } from './loader-for.js';

const teamsByIds = (tx: ReadTx, ids: readonly string[]): Promise<Team[]> => tx.rows<Team>('select id, name, facility_id as "facilityId", active, version from team where id = any($1::uuid[])', [ids]);

export const loadTeam = (context: object, door: Door, actor: Actor, id: string): Promise<Team | null> => loaderFor<Team>(context, 'team', { door, actor, rows: teamsByIds, keyOf: (row) => row.id }).load(id);
