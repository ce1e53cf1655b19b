import { done, newId, notFound, refuse, type Result, type WriteTx } from '@overread/api-platform';
import { lockPlan } from '../plans/lock-plan.query.js';
import { drawsByTicket } from '../plans/method-complaints.js';
import type { PlanFilterData, PlanMethodCode, PlanParameters } from '../plans/plan-data.js';
import { frameHashExpression, makePopulationTable, ticketExpression } from './draw-frame.js';
import type { LockedDraw } from './lock-draw.command.js';
import { sizedStratum, type StratumCount } from './plan-sizes.js';
import { storeDraw } from './store-draw.js';

interface Stored {
  id: string;
  plan_id: string;
  root_draw_id: string;
  extends_draw_id: string | null;
  seed: string;
  frame_hash: string;
  frame_count: number;
  population_count: number;
  method: PlanMethodCode;
  parameters: PlanParameters;
  filter: PlanFilterData;
}

export interface ExtendDraw {
  readonly drawId: string;
  readonly by: number;
  readonly now: Date;
  /** A discovery sample grows by what its first part found, and by nothing else: its report could not say otherwise what it stands for. */
  readonly byFinding?: boolean;
}

/**
 * Adds the next tickets of the same frame: what is drawn stays drawn. The frame is the stored one, so charts that
 * arrived since are not in it.
 *
 * @param by how many more charts, shared over the strata by what is left in them
 */
export const extendDraw = async (tx: WriteTx, input: ExtendDraw): Promise<Result<LockedDraw>> => {
  if (!(Number.isInteger(input.by) && input.by > 0)) return refuse('INVALID', 'Extend by a whole number of charts above 0.', { field: 'by' });
  const asked = await tx.row<{ root_draw_id: string; plan_id: string }>('select root_draw_id, plan_id from draw where id = $1', [input.drawId]);
  if (asked === null) return notFound('draw');
  const locked = await lockPlan(tx, asked.plan_id);
  if (!locked.ok) return locked;
  const plan = locked.value;
  const last = await tx.row<Stored>('select * from draw where root_draw_id = $1 order by number desc limit 1', [asked.root_draw_id]);
  if (last === null) return notFound('draw');
  if (last.method === 'discovery' && last.extends_draw_id === null && input.byFinding !== true) return refuse('NOT_ALLOWED', 'A discovery sample grows by what its first part finds, and not by hand.', { remedy: 'Judge its charts: the draw says when it grows. For more charts all the same, draw another plan.' });
  if (!drawsByTicket[last.method]) return refuse('INVALID', 'A draw by steps cannot be extended: more charts would be other charts.', { remedy: 'Draw the plan again for more charts; charts already drawn are left out.' });
  await makePopulationTable(tx);
  await tx.rows(
    `insert into drawn_population select u.chart_id, u.facility_id, u.coder_id, c.version, u.unit_key, u.stratum, u.measure, u.excluded_reason,
       case when u.excluded_reason is null then ${ticketExpression('$2')} end
     from draw_unit u join chart c on c.id = u.chart_id where u.draw_id = $1`,
    [last.id, last.seed],
  );
  const sizes = grow(await takenStrata(tx, last.id), input.by)?.map((each) => sizedStratum(last, each, each.selected)) ?? null;
  if (sizes === null) return refuse('INVALID', 'Every chart of the frame is drawn already.', { field: 'by', remedy: 'Make a new draw for charts that arrived since.' });
  const hash = await tx.row<{ hash: string }>(`select ${frameHashExpression} as hash from drawn_population where excluded_reason is null`);
  if (hash?.hash !== last.frame_hash) return refuse('CONFLICT', 'The stored frame no longer has the hash it was drawn with.', { remedy: 'Verify the draw.' });
  const id = newId();
  const { next } = (await tx.row<{ next: number }>('select max(number) + 1 as next from draw where plan_id = $1', [plan.id])) ?? { next: 1 };
  const frame = { hash: last.frame_hash, frame: last.frame_count, population: last.population_count, strata: sizes, excluded: [] };
  // The plan may have changed since: an extension is of the draw as it was.
  const asDrawn = { ...plan, spec: { ...plan.spec, method: last.method, parameters: last.parameters, filter: last.filter } };
  await storeDraw(tx, { id, plan: asDrawn, seed: last.seed, frame, sizes, chain: { rootDrawId: last.root_draw_id, extendsDrawId: last.id, number: next }, now: input.now });
  return done({ drawId: id, isNew: true });
};

interface TakenStratum extends StratumCount {
  readonly selected: number;
}

/** Tickets taken so far: the selected ones, and those that stood in for charts that could not be audited. */
const takenStrata = (tx: WriteTx, drawId: string): Promise<TakenStratum[]> =>
  tx.rows<TakenStratum>(
    `select s.stratum, s.population, s.deviation, s.selected + count(b.replaced_by)::integer as selected
     from draw_stratum s left join draw_substitution b on b.draw_id = s.draw_id and b.stratum = s.stratum
     where s.draw_id = $1 group by s.draw_id, s.stratum order by s.stratum collate "C"`,
    [drawId],
  );

/** One more chart at a time to the stratum with the most left, ties to the first; null when nothing is left. */
const grow = (strata: readonly TakenStratum[], by: number): TakenStratum[] | null => {
  const selected = strata.map((each) => each.selected);
  const left = (at: number): number => (strata[at]?.population ?? 0) - (selected[at] ?? 0);
  const total = strata.reduce((sum, _, at) => sum + left(at), 0);
  if (total === 0) return null;
  for (let step = Math.min(by, total); step > 0; step--) {
    const at = strata.reduce((best, _, candidate) => (left(candidate) > left(best) ? candidate : best), 0);
    selected[at] = (selected[at] ?? 0) + 1;
  }
  return strata.map((each, at) => ({ ...each, selected: selected[at] ?? 0 }));
};
