import type { ReadTx } from '@overread/api-platform';
import type { Facility } from './facility.model.js';

const columns = 'select id, code, name, zone, active, version from facility';

/** The facilities of the actor, by code. */
export const allFacilities = (tx: ReadTx): Promise<Facility[]> => tx.rows<Facility>(`${columns} order by code`);

export const facilitiesByIds = (tx: ReadTx, ids: readonly string[]): Promise<Facility[]> => tx.rows<Facility>(`${columns} where id = any ($1::uuid[])`, [ids]);
