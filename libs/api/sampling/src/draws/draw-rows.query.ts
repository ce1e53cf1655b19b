import type { ReadTx } from '@overread/api-platform';
import { drawsByTicket } from '../plans/method-complaints.js';
import type { PlanMethodCode } from '../plans/plan-data.js';
import type { Draw, DrawSubstitution, DrawUnit } from './draw.model.js';

const columns = `select id, plan_id as "planId", number, seed, method, method_version as "methodVersion", population_count as "populationCount", frame_count as "frameCount",
  frame_hash as "frameHash", selected_count as "selectedCount", projectable, extends_draw_id as "extendsDrawId", drawn_at as "drawnAt",
  case when method = 'stratified' then parameters->>'stratifyBy' end as "stratifyBy", case when method = 'systematic' then coalesce(parameters->>'orderBy', 'coded_on') end as "orderBy",
  case when method = 'proportional_to_size' then parameters->>'sizeBy' end as "sizeBy",
  (selection->>'interval')::double precision as interval, (selection->>'start')::double precision as start, (selection->>'certain')::integer as "certainCount",
  (selection->>'nEffective')::double precision as "nEffective" from draw`;

type Row = Omit<Draw, 'method' | 'drawsByTicket'> & { readonly method: PlanMethodCode };
const toModel = (row: Row): Draw => ({ ...row, drawsByTicket: drawsByTicket[row.method] }) as Draw;

/** One draw; null when there is none or it is not the actor's to see. */
export const oneDraw = async (tx: ReadTx, id: string): Promise<Draw | null> => {
  const row = await tx.row<Row>(`${columns} where id = $1`, [id]);
  return row === null ? null : toModel(row);
};

/** Newest first, keyset by id; one more than asked for, to know whether there is a next page. */
export const drawsPage = async (tx: ReadTx, page: { planId: string | null; after: string | null; limit: number }): Promise<Draw[]> =>
  (await tx.rows<Row>(`${columns} where ($1::uuid is null or plan_id = $1) and ($2::uuid is null or id < $2) order by id desc limit $3`, [page.planId, page.after, page.limit])).map(toModel);

export const strataOf = (tx: ReadTx, drawId: string): Promise<{ stratum: string; label: string; population: number; selected: number; takenWhole: boolean; spares: number; deviation: number | null }[]> =>
  tx.rows('select stratum, stratum as label, population, selected, taken_whole as "takenWhole", spares, deviation from draw_stratum where draw_id = $1 order by stratum collate "C"', [drawId]);

/** Charts that could not be audited and what took their places, in the order in which it was done. */
export const substitutionsOf = (tx: ReadTx, drawId: string): Promise<DrawSubstitution[]> =>
  tx.rows<DrawSubstitution>('select number, unit_key as "unitKey", replaced_by as "replacedBy", reason, at from draw_substitution where draw_id = $1 order by number', [drawId]);

export const exclusionsOf = async (tx: ReadTx, drawId: string): Promise<{ reason: string; count: number }[]> =>
  (await tx.rows<{ reason: string; count: string }>('select excluded_reason as reason, count(*) as count from draw_unit where draw_id = $1 and excluded_reason is not null group by 1 order by 1', [drawId])).map((row) => ({ reason: row.reason, count: Number(row.count) }));

/** Strata by coder tell whose chart is whose, which somebody who audits must not know beforehand; so do the place within them and a coder’s risk. */
const tellsCoder = "exists (select 1 from draw d where d.id = u.draw_id and (d.method in ('quota', 'risk_weighted') or d.parameters->>'stratifyBy' = 'coder'))";

/** Units in byte order of their keys; one more than asked for. */
export const unitsPage = (tx: ReadTx, page: { drawId: string; selected: boolean | null; after: string | null; limit: number }): Promise<DrawUnit[]> =>
  tx.rows<DrawUnit>(
    `select unit_key as "unitKey", case when not hidden then u.stratum end as stratum, ticket, case when not hidden then rank end as rank,
       case when not hidden and rank > n.selected and rank <= n.selected + n.spares then rank - n.selected end as spare,
       case when not hidden then measure end as measure, case when not hidden and excluded_reason is null then pi end as chance, u.selected, excluded_reason as "excludedReason"
     from draw_unit u cross join lateral (select $5::boolean and ${tellsCoder} as hidden) h
     left join draw_stratum n on n.draw_id = u.draw_id and n.stratum = u.stratum
     where u.draw_id = $1 and ($2::boolean is null or u.selected = $2) and ($3::text is null or unit_key collate "C" > $3) order by unit_key collate "C" limit $4`,
    [page.drawId, page.selected, page.after, page.limit, tx.actor.roles.includes('auditor')],
  );
