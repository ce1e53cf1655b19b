import { halfWidthPoints } from './half-width-points.js';
import { done, isGiven, type ReadTx, type Result } from '@overread/api-platform';
import { frameSummary } from '../draws/frame-summary.query.js';
import { planSizes, type StratumSize } from '../draws/plan-sizes.js';
import { checkPlan } from './check-plan.js';
import type { PlanSpec } from './plan-data.js';

export interface Preview {
  readonly population: number;
  readonly frame: number;
  readonly excluded: readonly { readonly reason: string; readonly count: number }[];
  readonly n: number;
  readonly strata: readonly (StratumSize & { readonly label: string })[];
  /** Percentage points at 95 % for an accuracy of 95 %; null when nothing is drawn or it cannot be projected. */
  readonly halfWidthPoints: number | null;
  readonly sentence: string;
  readonly projectable: boolean;
  readonly warnings: readonly string[];
}

/** What a plan would draw now and what that buys; nothing is written and no chart is chosen. */
export const previewPlan = async (tx: ReadTx, spec: PlanSpec): Promise<Result<Preview>> => {
  const checked = checkPlan(spec);
  if (!checked.ok) return checked;
  const frame = await frameSummary(tx, spec);
  const strata = planSizes(spec, frame.strata);
  const n = strata.reduce((sum, each) => sum + each.selected, 0);
  const projectable = spec.method !== 'focused';
  const width = projectable && n > 0 ? halfWidthPoints(n, frame.frame) : null;
  return done({ population: frame.population, frame: frame.frame, excluded: frame.excluded, n, strata: strata.map((each) => ({ ...each, label: each.stratum })), halfWidthPoints: width, sentence: sentenceOf(n, frame.frame, width, projectable), projectable, warnings: warningsOf(spec, strata, n) });
};

const sentenceOf = (n: number, frame: number, width: number | null, projectable: boolean): string => {
  if (n === 0) return 'Nothing would be drawn.';
  if (!projectable) return `All ${n} charts that the filter finds: they say nothing about the rest, and stay out of headline accuracy.`;
  if (n === frame) return `All ${n} charts of the frame: the accuracy of the frame itself, with no sampling error.`;
  return `n = ${n} of ${frame} gives about ± ${(width ?? 0).toFixed(1)} points at 95 % for the share of clean charts when it is near 95 %.`;
};

const warningsOf = (spec: PlanSpec, strata: readonly StratumSize[], n: number): string[] => {
  const whole = strata.filter((each) => each.takenWhole && each.selected > 0);
  const asked = spec.parameters.perCoder ?? spec.parameters.n;
  return [
    ...(spec.method !== 'all' && spec.method !== 'focused' && whole.length > 0 ? [`${whole.length === 1 ? `Stratum ${whole[0]?.stratum ?? ''} is` : `${whole.length} strata are`} smaller than what was asked for and taken whole.`] : []),
    ...(spec.method === 'simple' && isGiven(asked) && n < asked ? [`The frame holds ${n} charts, fewer than the ${asked} asked for.`] : []),
    ...(spec.parameters.calibration === true ? [`Calibration: each of the ${spec.auditorIds.length} auditors reviews every one of these charts but their own, up to ${n * spec.auditorIds.length} reviews.`] : []),
    ...(spec.auditorIds.length === 0 ? ['No auditor is named: any auditor of the facility may claim these charts.'] : []),
  ];
};
