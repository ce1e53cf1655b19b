import { exclusionWords } from '@overread/domain/reports';
import { done, newId, refuse, type Result, type WriteTx } from '@overread/api-platform';
import { riskRates } from '../past/risk-rates.query.js';
import { lockPlan } from '../plans/lock-plan.query.js';
import type { PlanFilterData } from '../plans/plan-data.js';
import { layFrame, type LaidFrame } from './draw-frame.js';
import { withDeviations } from './frame-summary.query.js';
import { planSizes } from './plan-sizes.js';
import { storeDraw } from './store-draw.js';

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

/**
 * Draws the sample of a plan: lays the frame, sizes the strata, takes the smallest tickets, freezes the charts and
 * assigns auditors, all in the caller's transaction. The same seed over the same frame is the same draw.
 */
export const lockDraw = async (tx: WriteTx, input: LockDraw): Promise<Result<LockedDraw>> => {
  if (!/^[^\r\n|]{1,200}$/.test(input.seed)) return refuse('INVALID', 'The seed must be 1 to 200 characters without line breaks or "|".', { field: 'seed', remedy: 'Give a shorter seed, or none.' });
  const locked = await lockPlan(tx, input.planId);
  if (!locked.ok) return locked;
  const plan = { ...locked.value, spec: { ...locked.value.spec, filter: { ...locked.value.spec.filter, ...input.within } } };
  const before = await tx.row<{ id: string; hash: string }>('select id, frame_hash as hash from draw where plan_id = $1 and seed = $2 and extends_draw_id is null', [plan.id, input.seed]);
  const today = input.now.toISOString().slice(0, 10);
  const rates = plan.spec.method === 'risk_weighted' ? await riskRates(tx, plan.spec, today) : null;
  const frame = await layFrame(tx, plan.spec, { seed: input.seed, ignoreRootDrawId: before?.id ?? null, rates });
  if (before !== null && before.hash === frame.hash) {
    tx.abandon();
    return done({ drawId: before.id, isNew: false });
  }
  if (before !== null) return refuse('CONFLICT', 'This plan was drawn with this seed before, over a frame that has changed since.', { field: 'seed', remedy: 'Give another seed, or extend the earlier draw.' });
  if (frame.frame === 0) return refuse('INVALID', emptyFrame(frame), { field: 'planId', remedy: 'Widen the filter or the days of the plan.' });
  const id = newId();
  const { next } = (await tx.row<{ next: number }>('select coalesce(max(number), 0) + 1 as next from draw where plan_id = $1', [plan.id])) ?? { next: 1 };
  await storeDraw(tx, { id, plan, seed: input.seed, frame, sizes: planSizes(plan.spec, await withDeviations(tx, plan.spec, frame.strata, today)), chain: { rootDrawId: id, extendsDrawId: null, number: next }, now: input.now });
  return done({ drawId: id, isNew: true });
};

const emptyFrame = (frame: LaidFrame): string =>
  frame.population === 0
    ? 'No chart meets the filter of this plan.'
    : `All ${frame.population} charts of the filter are excluded: ${frame.excluded.map((each) => `${each.count} ${exclusionWords(each.reason)}`).join(', ')}.`;
