import type { WriteTx } from '@overread/api-platform';
import type { StratumSize } from './plan-sizes.js';

/** Tickets, ranks and selection inside SQL; see docs/reproduce-a-draw.md. Smallest ticket first, ties by unit key in byte order. */
const unitsSql = `
  insert into draw_unit (draw_id, unit_key, chart_id, facility_id, coder_id, stratum, ticket, rank, selected, excluded_reason)
  select $1::uuid, t.unit_key, t.chart_id, t.facility_id, t.coder_id, t.stratum, t.ticket, t.rank, t.rank <= coalesce(n.selected, 0), null
  from (
    select p.*, row_number() over (partition by stratum order by ticket collate "C", unit_key collate "C") as rank
    from (select *, encode(sha256(convert_to($2 || '|' || unit_key, 'UTF8')), 'hex') as ticket from drawn_population where excluded_reason is null) p
  ) t
  left join unnest($3::text[], $4::integer[]) as n(stratum, selected) on n.stratum = t.stratum
  union all
  select $1::uuid, unit_key, chart_id, facility_id, coder_id, stratum, null, null, false, excluded_reason
  from drawn_population where excluded_reason is not null`;

export const storeUnits = async (tx: WriteTx, drawId: string, seed: string, sizes: readonly StratumSize[]): Promise<void> => {
  await tx.rows(unitsSql, [drawId, seed, sizes.map((each) => each.stratum), sizes.map((each) => each.selected)]);
};

export const storeStrata = async (tx: WriteTx, drawId: string, sizes: readonly StratumSize[]): Promise<void> => {
  await tx.rows(
    `insert into draw_stratum (draw_id, stratum, population, selected, taken_whole)
     select $1, * from unnest($2::text[], $3::integer[], $4::integer[], $5::boolean[])`,
    [drawId, sizes.map((each) => each.stratum), sizes.map((each) => each.population), sizes.map((each) => each.selected), sizes.map((each) => each.takenWhole)],
  );
};

export interface SelectedUnit {
  readonly chartId: string;
  readonly unitKey: string;
  readonly coderId: string | null;
  readonly facilityId: string;
}

/** Selected charts that no earlier draw of the chain has sampled, in ticket order. */
export const newlySelected = async (tx: WriteTx, drawId: string, rootDrawId: string): Promise<SelectedUnit[]> =>
  tx.rows<SelectedUnit>(
    `select u.chart_id as "chartId", u.unit_key as "unitKey", u.coder_id as "coderId", u.facility_id as "facilityId"
     from draw_unit u
     where u.draw_id = $1 and u.selected and not exists (
       select 1 from sampled_chart s join draw d on d.id = s.draw_id where d.root_draw_id = $2 and s.chart_id = u.chart_id)
     order by u.ticket collate "C", u.unit_key collate "C"`,
    [drawId, rootDrawId],
  );
