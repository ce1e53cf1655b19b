import { halfWidthPoints } from './half-width-points.js';
import { done, type ReadTx, type Result } from '@overread/api-platform';
import { frameSummary, withDeviations } from '../draws/frame-summary.query.js';
import { planSizes, type StratumSize } from '../draws/plan-sizes.js';
import { isSized } from '../draws/select-units.js';
import { checkPlan } from './check-plan.js';
import { previewSentence, previewWarnings } from './preview-words.js';
import type { PlanSpec } from './plan-data.js';

export interface Preview {
  readonly population: number;
  readonly frame: number;
  readonly excluded: readonly { readonly reason: string; readonly count: number }[];
  readonly n: number;
  readonly strata: readonly (StratumSize & { readonly label: string })[];
  /** Percentage points at 95 % for an accuracy of 95 %; null when nothing is drawn, it cannot be projected, or the method has no plain interval. */
  readonly halfWidthPoints: number | null;
  readonly sentence: string;
  readonly projectable: boolean;
  readonly warnings: readonly string[];
}

/**
 * What a plan would draw now and what that buys; nothing is written and no chart is chosen.
 *
 * @param today civil day that past audits are looked at from
 */
export const previewPlan = async (tx: ReadTx, spec: PlanSpec, today: string): Promise<Result<Preview>> => {
  const checked = checkPlan(spec);
  if (!checked.ok) return checked;
  const frame = await frameSummary(tx, spec);
  const strata = planSizes(spec, await withDeviations(tx, spec, frame.strata, today));
  const n = strata.reduce((sum, each) => sum + each.selected, 0);
  const projectable = spec.method !== 'focused';
  const isPlain = projectable && spec.method !== 'discovery' && !isSized(spec.method);
  const halfWidth = isPlain && n > 0 ? halfWidthPoints(n, frame.frame) : null;
  return done({
    population: frame.population,
    frame: frame.frame,
    excluded: frame.excluded,
    n,
    strata: strata.map((each) => ({ ...each, label: each.stratum })),
    halfWidthPoints: halfWidth,
    sentence: previewSentence(spec, { n, frame: frame.frame, halfWidth }),
    projectable,
    warnings: previewWarnings(spec, strata, n),
  });
};
