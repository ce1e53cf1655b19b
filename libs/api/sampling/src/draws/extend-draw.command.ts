import { done, newId, notFound, refuse, type Result, type WriteTx } from '@overread/api-platform';
import { loadPlan } from '../plans/load-plan.query.js';
import type { PlanFilterData } from '../plans/plan-data.js';
import { frameHashExpression } from './draw-frame.js';
import { storeDraw, type LockedDraw } from './lock-draw.command.js';
import type { StratumSize } from './plan-sizes.js';

interface Stored {
  id: string;
  plan_id: string;
  root_draw_id: string;
  seed: string;
  frame_hash: string;
  frame_count: number;
  population_count: number;
  filter: PlanFilterData;
}

/**
 * Adds the next tickets of the same frame: what is drawn stays drawn. The frame is the stored one, so charts that
 * arrived since are not in it.
 *
 * @param by how many more charts, shared over the strata by what is left in them
 */
export const extendDraw = async (tx: WriteTx, input: { drawId: string; by: number; now: Date }): Promise<Result<LockedDraw>> => {
  if (!(Number.isInteger(input.by) && input.by > 0)) return refuse('INVALID', 'Extend by a whole number of charts above 0.', { field: 'by' });
  const asked = await tx.row<{ root_draw_id: string; plan_id: string }>('select root_draw_id, plan_id from draw where id = $1', [input.drawId]);
  const plan = asked === null ? null : await loadPlan(tx, asked.plan_id, 'for update');
  if (asked === null || plan === null) return notFound('draw');
  const last = await tx.row<Stored>('select * from draw where root_draw_id = $1 order by number desc limit 1', [asked.root_draw_id]);
  if (last === null) return notFound('draw');
  await tx.rows('create temporary table drawn_population (chart_id uuid, facility_id uuid, coder_id uuid, chart_version integer, unit_key text, stratum text, excluded_reason text) on commit drop');
  await tx.rows(`insert into drawn_population select u.chart_id, u.facility_id, u.coder_id, c.version, u.unit_key, u.stratum, u.excluded_reason from draw_unit u join chart c on c.id = u.chart_id where u.draw_id = $1`, [last.id]);
  const strata = await tx.rows<StratumSize>('select stratum, population, selected, taken_whole as "takenWhole" from draw_stratum where draw_id = $1 order by stratum collate "C"', [last.id]);
  const sizes = grow(strata, input.by);
  if (sizes === null) return refuse('INVALID', 'Every chart of the frame is drawn already.', { field: 'by', remedy: 'Make a new draw for charts that arrived since.' });
  const hash = await tx.row<{ hash: string }>(`select ${frameHashExpression} as hash from drawn_population where excluded_reason is null`);
  if (hash?.hash !== last.frame_hash) return refuse('CONFLICT', 'The stored frame no longer has the hash it was drawn with.', { remedy: 'Verify the draw.' });
  const id = newId();
  const { next } = (await tx.row<{ next: number }>('select max(number) + 1 as next from draw where plan_id = $1', [plan.id])) ?? { next: 1 };
  const frame = { hash: last.frame_hash, frame: last.frame_count, population: last.population_count, strata, excluded: [] };
  // The frame is the earlier one, so the filter that is told is the one it was found by.
  const as = { ...plan, spec: { ...plan.spec, filter: last.filter } };
  await storeDraw(tx, { id, plan: as, seed: last.seed, frame, sizes, chain: { rootDrawId: last.root_draw_id, extendsDrawId: last.id, number: next }, now: input.now });
  return done({ drawId: id, isNew: true });
};

/** One more chart at a time to the stratum with the most left, ties to the first; null when nothing is left. */
const grow = (strata: readonly StratumSize[], by: number): StratumSize[] | null => {
  const selected = strata.map((each) => each.selected);
  const left = (at: number): number => (strata[at]?.population ?? 0) - (selected[at] ?? 0);
  const total = strata.reduce((sum, _, at) => sum + left(at), 0);
  if (total === 0) return null;
  for (let step = Math.min(by, total); step > 0; step--) {
    const at = strata.reduce((best, _, candidate) => (left(candidate) > left(best) ? candidate : best), 0);
    selected[at] = (selected[at] ?? 0) + 1;
  }
  return strata.map((each, at) => ({ ...each, selected: selected[at] ?? 0, takenWhole: selected[at] === each.population }));
};
