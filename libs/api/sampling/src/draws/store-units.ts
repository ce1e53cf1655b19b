import type { WriteTx } from '@overread/api-platform';
import type { PlanMethodCode } from '../plans/plan-data.js';
import type { StratumSize } from './plan-sizes.js';
import { isSized, type Selection, type SelectionFacts } from './select-units.js';
import type { Bind } from './stratum-expression.js';

/** The order that a method draws in, as SQL sorts it. */
export const drawOrder = (method: PlanMethodCode): string => (method === 'systematic' ? 'measure collate "C", unit_key collate "C"' : 'ticket collate "C", unit_key collate "C"');

/**
 * The chance of a unit as SQL computes it, over unit u and stratum n: its stratum's share, or its size over the step. Null for focused
 * draws: what was picked by judgement has none.
 */
export const chanceExpression = (method: PlanMethodCode, facts: SelectionFacts | null, bind: Bind): string => {
  if (method === 'focused') return 'null::double precision';
  if (!isSized(method)) return 'n.selected::double precision / nullif(n.population, 0)';
  const step = `u.measure::double precision / ${bind(facts?.interval ?? null)}::double precision`;
  return facts?.certainFrom === undefined || facts.certainFrom === null ? step : `case when u.measure::double precision >= ${bind(facts.certainFrom)}::double precision then 1 else ${step} end`;
};

/** Holds for units that are taken, over unit u and stratum n. */
export const takenExpression = ({ places }: Selection, bind: Bind): string => (places === null ? 'u.rank <= coalesce(n.selected, 0)' : `u.rank in (select unnest(${bind(places)}::integer[]))`);

export interface UnitsToStore {
  readonly drawId: string;
  readonly method: PlanMethodCode;
  readonly sizes: readonly StratumSize[];
  readonly selection: Selection;
}

/** Ranks, selection and chances inside SQL, from the laid frame; see docs/reproduce-a-draw.md. */
export const storeUnits = async (tx: WriteTx, { drawId, method, sizes, selection }: UnitsToStore): Promise<void> => {
  const parameters: unknown[] = [drawId, sizes.map((each) => each.stratum), sizes.map((each) => each.selected), sizes.map((each) => each.population)];
  const bind: Bind = (value) => `$${parameters.push(value)}`;
  const [taken, chance] = [takenExpression(selection, bind), chanceExpression(method, selection.facts, bind)];
  await tx.rows(
    `insert into draw_unit (draw_id, unit_key, chart_id, facility_id, coder_id, stratum, measure, ticket, rank, selected, pi, excluded_reason)
     select $1::uuid, u.unit_key, u.chart_id, u.facility_id, u.coder_id, u.stratum, u.measure, u.ticket, u.rank,
       ${taken}, ${chance}, null
     from (select p.*, row_number() over (partition by stratum order by ${drawOrder(method)}) as rank from drawn_population p where excluded_reason is null) u
     left join unnest($2::text[], $3::integer[], $4::integer[]) as n(stratum, selected, population) on n.stratum = u.stratum
     union all
     select $1::uuid, u.unit_key, u.chart_id, u.facility_id, u.coder_id, u.stratum, u.measure, null, null, false,
       case when u.excluded_reason = 'already_audited' then nullif(${chance}, 0) end, u.excluded_reason
     from drawn_population u left join unnest($2::text[], $3::integer[], $4::integer[]) as n(stratum, selected, population) on n.stratum = u.stratum
     where u.excluded_reason is not null`,
    parameters,
  );
};

/** Sizes of the laid frame in ticket order. */
export const laidSizes = async (tx: WriteTx): Promise<readonly number[]> =>
  (await tx.rows<{ size: string }>('select measure as size from drawn_population where excluded_reason is null order by ticket collate "C", unit_key collate "C"')).map(({ size }) => Number(size));

export const storeStrata = async (tx: WriteTx, drawId: string, sizes: readonly StratumSize[]): Promise<void> => {
  await tx.rows(
    `insert into draw_stratum (draw_id, stratum, population, selected, taken_whole, spares, deviation)
     select $1, * from unnest($2::text[], $3::integer[], $4::integer[], $5::boolean[], $6::integer[], $7::double precision[])`,
    [drawId, sizes.map((each) => each.stratum), sizes.map((each) => each.population), sizes.map((each) => each.selected), sizes.map((each) => each.takenWhole), sizes.map((each) => each.spares), sizes.map((each) => each.deviation)],
  );
};
