import type { ReadTx } from '@overread/api-platform';
import type { Draw } from './draw.model.js';

const columns = `select id, plan_id as "planId", number, seed, method, method_version as "methodVersion", population_count as "populationCount", frame_count as "frameCount",
  frame_hash as "frameHash", selected_count as "selectedCount", projectable, extends_draw_id as "extendsDrawId", drawn_at as "drawnAt" from draw`;

/** One draw; null when there is none or it is not the actor's to see. */
export const oneDraw = (tx: ReadTx, id: string): Promise<Draw | null> => tx.row<Draw>(`${columns} where id = $1`, [id]);

/** Newest first, keyset by id; one more than asked for, to know whether there is a next page. */
export const drawsPage = (tx: ReadTx, page: { planId: string | null; after: string | null; limit: number }): Promise<Draw[]> =>
  tx.rows<Draw>(`${columns} where ($1::uuid is null or plan_id = $1) and ($2::uuid is null or id < $2) order by id desc limit $3`, [page.planId, page.after, page.limit]);

export const strataOf = (tx: ReadTx, drawId: string): Promise<{ stratum: string; label: string; population: number; selected: number; takenWhole: boolean }[]> =>
  tx.rows('select stratum, stratum as label, population, selected, taken_whole as "takenWhole" from draw_stratum where draw_id = $1 order by stratum collate "C"', [drawId]);

export const exclusionsOf = async (tx: ReadTx, drawId: string): Promise<{ reason: string; count: number }[]> =>
  (await tx.rows<{ reason: string; count: string }>('select excluded_reason as reason, count(*) as count from draw_unit where draw_id = $1 and excluded_reason is not null group by 1 order by 1', [drawId])).map((row) => ({ reason: row.reason, count: Number(row.count) }));

/** Strata by coder tell whose chart is whose, which somebody who audits must not know beforehand; so does the place within them. */
const tellsCoder = "exists (select 1 from draw d where d.id = u.draw_id and (d.method = 'quota' or d.parameters->>'stratifyBy' = 'coder'))";

/** Units in byte order of their keys; one more than asked for. */
export const unitsPage = (tx: ReadTx, page: { drawId: string; selected: boolean | null; after: string | null; limit: number }): Promise<{ unitKey: string; stratum: string | null; ticket: string | null; rank: number | null; selected: boolean; excludedReason: string | null }[]> =>
  tx.rows(
    `select unit_key as "unitKey", case when not hidden then stratum end as stratum, ticket, case when not hidden then rank end as rank, selected, excluded_reason as "excludedReason"
     from draw_unit u cross join lateral (select $5::boolean and ${tellsCoder} as hidden) h
     where draw_id = $1 and ($2::boolean is null or selected = $2) and ($3::text is null or unit_key collate "C" > $3) order by unit_key collate "C" limit $4`,
    [page.drawId, page.selected, page.after, page.limit, tx.actor.roles.includes('auditor')],
  );
