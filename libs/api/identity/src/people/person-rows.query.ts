import type { ReadTx } from '@overread/api-platform';
import type { Person } from './person.model.js';

const columns = `select id, code, username, display_name as "displayName", team_id as "teamId", roles, all_facilities as "allFacilities", hired_on::text as "hiredOn", active, version from person`;

export const peopleByIds = (tx: ReadTx, ids: readonly string[]): Promise<Person[]> => tx.rows<Person>(`${columns} where id = any ($1::uuid[]) order by code`, [ids]);

export const onePerson = (tx: ReadTx, id: string): Promise<Person | null> => tx.row<Person>(`${columns} where id = $1`, [id]);

/** A person by staff code or username, whatever the case; null when there is none. */
export const personNamed = (tx: ReadTx, name: string): Promise<Person | null> => tx.row<Person>(`${columns} where lower(code) = lower($1) or lower(username) = lower($1) order by lower(username) = lower($1) desc nulls last limit 1`, [name]);

/** By code, keyset by code. */
export const peoplePage = (tx: ReadTx, page: { role: string | null; search: string | null; after: string | null; limit: number }): Promise<Person[]> =>
  tx.rows<Person>(
    `${columns} where ($1::text is null or $1 = any (roles)) and ($2::text is null or display_name ilike '%' || $2 || '%' or code ilike $2 || '%' or username ilike $2 || '%')
     and ($3::text is null or code > $3) order by code limit $4`,
    [page.role, page.search === null ? null : page.search.replace(/[\\%_]/g, '\\$&'), page.after, page.limit],
  );

/** Ids of the facilities a person is scoped to by name. */
export const facilityIdsOf = async (tx: ReadTx, personId: string): Promise<string[]> =>
  (await tx.rows<{ facility_id: string }>('select facility_id from person_facility where person_id = $1', [personId])).map((row) => row.facility_id);
