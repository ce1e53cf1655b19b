import { assignAuditors } from '@overread/domain/sampling';
import { addBusinessDays, civilDate } from '@overread/domain/time';
import { done, newId, notFound, refuse, type Result, type WriteTx } from '@overread/api-platform';
import { loadPlan, type LoadedPlan } from '../plans/load-plan.query.js';
import type { PlanFilterData } from '../plans/plan-data.js';
import { freezeCharts } from './freeze-charts.js';
import { layFrame, type LaidFrame } from './draw-frame.js';
import { planSizes, type StratumSize } from './plan-sizes.js';
import { newlySelected, storeStrata, storeUnits } from './store-draw.js';

/** The algorithm of the tickets; a change of it is a new name. */
export const methodVersion = 'hash-ticket/1';

export interface LockDraw {
  readonly planId: string;
  /** Any text without line breaks; it is fixed before the frame is read. */
  readonly seed: string;
  readonly now: Date;
  /** Takes the place of these parts of the plan's filter; left out = the plan's own. */
  readonly within?: Pick<PlanFilterData, 'from' | 'to' | 'facilityIds'>;
}

export interface LockedDraw {
  readonly drawId: string;
  /** False when the same plan was drawn with the same seed over the same frame before: that draw is given again. */
  readonly isNew: boolean;
}

interface Chain {
  readonly rootDrawId: string;
  readonly extendsDrawId: string | null;
  readonly number: number;
}

/**
 * Draws the sample of a plan: lays the frame, sizes the strata, takes the smallest tickets, freezes the charts and
 * assigns auditors, all in the caller's transaction. The same seed over the same frame is the same draw.
 */
export const lockDraw = async (tx: WriteTx, input: LockDraw): Promise<Result<LockedDraw>> => {
  if (!/^[^\r\n|]{1,200}$/.test(input.seed)) return refuse('INVALID', 'The seed must be 1 to 200 characters without line breaks or "|".', { field: 'seed', remedy: 'Give a shorter seed, or none.' });
  const loaded = await loadPlan(tx, input.planId, 'for update');
  if (loaded === null) return notFound('plan');
  const plan = { ...loaded, spec: { ...loaded.spec, filter: { ...loaded.spec.filter, ...input.within } } };
  const before = await tx.row<{ id: string; hash: string }>('select id, frame_hash as hash from draw where plan_id = $1 and seed = $2 and extends_draw_id is null', [plan.id, input.seed]);
  const frame = await layFrame(tx, plan.spec, before?.id ?? null);
  if (before !== null && before.hash === frame.hash) {
    tx.abandon();
    return done({ drawId: before.id, isNew: false });
  }
  if (before !== null) return refuse('CONFLICT', 'This plan was drawn with this seed before, over a frame that has changed since.', { field: 'seed', remedy: 'Give another seed, or extend the earlier draw.' });
  if (frame.frame === 0) return refuse('INVALID', emptyFrame(frame), { field: 'planId', remedy: 'Widen the filter or the days of the plan.' });
  const id = newId();
  const { next } = (await tx.row<{ next: number }>('select coalesce(max(number), 0) + 1 as next from draw where plan_id = $1', [plan.id])) ?? { next: 1 };
  await storeDraw(tx, { id, plan, seed: input.seed, frame, sizes: planSizes(plan.spec, frame.strata), chain: { rootDrawId: id, extendsDrawId: null, number: next }, now: input.now });
  return done({ drawId: id, isNew: true });
};

const emptyFrame = (frame: LaidFrame): string =>
  frame.population === 0
    ? 'No chart meets the filter of this plan.'
    : `All ${frame.population} charts of the filter are excluded: ${frame.excluded.map((each) => `${each.count} ${each.reason.replaceAll('_', ' ')}`).join(', ')}.`;

export interface DrawToStore {
  readonly id: string;
  readonly plan: LoadedPlan;
  readonly seed: string;
  readonly frame: LaidFrame;
  readonly sizes: readonly StratumSize[];
  readonly chain: Chain;
  readonly now: Date;
}

/** Writes a draw whose frame is laid: the proof, the frozen charts, the assignments and the trail entry. */
export const storeDraw = async (tx: WriteTx, draw: DrawToStore): Promise<void> => {
  const { id, plan, frame, sizes, chain } = draw;
  const selected = sizes.reduce((sum, each) => sum + each.selected, 0);
  await tx.rows(
    `insert into draw (id, plan_id, number, seed, method, method_version, parameters, filter, population_count, frame_count, frame_hash, selected_count, projectable, facility_ids, root_draw_id, extends_draw_id, drawn_at, drawn_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)`,
    [id, plan.id, chain.number, draw.seed, plan.spec.method, methodVersion, plan.spec.parameters, plan.spec.filter, frame.population, frame.frame, frame.hash, selected, plan.spec.method !== 'focused', plan.facilityIds, chain.rootDrawId, chain.extendsDrawId, draw.now, tx.actor.personId],
  );
  await storeStrata(tx, id, sizes);
  await storeUnits(tx, id, draw.seed, sizes);
  await assignAndFreeze(tx, draw);
  tx.record({ noun: 'draw', recordId: id, after: { plan: plan.name, seed: draw.seed, frameHash: frame.hash, frame: frame.frame, population: frame.population, selected } });
};

const assignAndFreeze = async (tx: WriteTx, { id, plan, seed, chain, now }: DrawToStore): Promise<void> => {
  const units = await newlySelected(tx, id, chain.rootDrawId);
  // What an auditor still has to do, overdue or not; what is submitted or set aside weighs nothing. Read from the audits' own table.
  const workload = await tx.rows<{ id: string; open: string }>(
    `select a.id, count(o.id) as open from unnest($1::uuid[]) as a(id)
     left join audit o on o.auditor_id = a.id and o.state in ('assigned', 'in_review') group by a.id order by a.id`,
    [plan.spec.auditorIds],
  );
  const zones = await tx.rows<{ id: string; zone: string }>('select id, zone from facility');
  const dueOn = new Map(zones.map(({ id: facility, zone }) => [facility, addBusinessDays(civilDate(zone, now.getTime()), plan.dueDays)]));
  const assigned = assignAuditors({
    seed,
    blindShare: plan.spec.blindShare,
    charts: units.map((unit) => ({ key: unit.unitKey, coderId: unit.coderId })),
    auditors: workload.map((each) => ({ id: each.id, workload: Number(each.open) })),
  });
  await freezeCharts(tx, id, units.map((unit, at) => ({
    chartId: unit.chartId,
    auditorId: assigned[at]?.auditorId ?? null,
    secondAuditorId: assigned[at]?.secondAuditorId ?? null,
    dueOn: dueOn.get(unit.facilityId) ?? now.toISOString().slice(0, 10),
  })));
};
