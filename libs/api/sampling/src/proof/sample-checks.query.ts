import type { ReadTx } from '@overread/api-platform';
import { check, type Check } from './check.js';
import type { StoredDraw } from './stored-draw.js';

interface Replaced {
  readonly number: number;
  readonly unit_key: string;
  readonly replaced_by: string | null;
  /** The ticket whose turn it was; null when the stratum had none left. */
  readonly due: string | null;
  readonly sampled: boolean;
}

/** Whether each substitute was the next ticket of its stratum, and stood in for a chart of the sample. */
export const substitutionsHold = async (tx: ReadTx, draw: StoredDraw): Promise<Check> => {
  const log = await tx.rows<Replaced>(
    `select b.number, b.unit_key, b.replaced_by, due.unit_key as due,
       exists (select 1 from draw_unit u where u.draw_id = b.draw_id and u.unit_key = b.unit_key and u.selected)
         or exists (select 1 from draw_substitution e where e.draw_id = b.draw_id and e.number < b.number and e.replaced_by = b.unit_key) as sampled
     from (select *, row_number() over (partition by stratum order by number) as turn from draw_substitution where draw_id = $1) b
     join draw_stratum s on s.draw_id = b.draw_id and s.stratum = b.stratum
     left join draw_unit due on due.draw_id = b.draw_id and due.stratum = b.stratum and due.rank = s.selected + b.turn
     order by b.number`,
    [draw.id],
  );
  const wrong = log.filter((each) => each.replaced_by !== each.due || !each.sampled).map((each) => `no. ${each.number}, ${each.unit_key} by ${each.replaced_by ?? 'nothing'}${each.replaced_by === each.due ? '' : ` instead of ${each.due ?? 'nothing'}`}`);
  return check('substitutions', wrong, log.length === 0 ? 'none was made' : `${log.length}, each by the next ticket of its stratum`, 'Substitutes out of turn, or for charts that were not in the sample');
};

/** Whether what was selected, and what stood in, was frozen for audit, and nothing else. */
export const samplesHold = async (tx: ReadTx, draw: StoredDraw): Promise<Check> => {
  const rows = await tx.rows<{ unit_key: string }>(
    `with chain as (select id from draw where root_draw_id = $2 and number <= $3),
     due as (
       select chart_id, unit_key from draw_unit u where u.draw_id = $1 and (u.selected or exists (
         select 1 from draw_substitution b where b.draw_id in (select id from chain) and b.replaced_by = u.unit_key)))
     select coalesce(u.unit_key, s.chart_id::text) as unit_key
     from due u full join (select chart_id from sampled_chart where draw_id in (select id from chain)) s on s.chart_id = u.chart_id
     where u.chart_id is null or s.chart_id is null order by 1 limit 1000`,
    [draw.id, draw.root_draw_id, draw.number],
  );
  return check('sampled charts', rows.map((row) => row.unit_key), 'every selected chart and every substitute was frozen for audit, and no other', 'Charts selected but not frozen, or frozen but not selected');
};
