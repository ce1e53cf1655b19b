import { halfWidthPoints } from './half-width-points.js';
import { done, type ReadTx, type Result } from '@overread/api-platform';
import { frameSummary, withDeviations } from '../draws/frame-summary.query.js';
import { planSizes, type StratumSize } from '../draws/plan-sizes.js';
import { isSized } from '../draws/select-units.js';
import { checkPlan } from './check-plan.js';
import { pastAudits } from '../past/past-audits.query.js';
import { riskRates } from '../past/risk-rates.query.js';
import { previewSentence, previewWarnings, type ExpectedShare } from './preview-words.js';
import type { PlanSpec } from './plan-data.js';

export interface Preview {
  readonly population: number;
  readonly frame: number;
  readonly excluded: readonly { readonly reason: string; readonly count: number }[];
  readonly n: number;
  readonly strata: readonly (StratumSize & { readonly label: string })[];
  /** Percentage points at 95 % for the share of clean charts that is expected; null when nothing is drawn, it cannot be projected, or the method has no plain interval. */
  readonly halfWidthPoints: number | null;
  /** Share of clean charts that it is told for, 0 to 1. */
  readonly expectedClean: number;
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
  const share = await expectedShare(tx, spec, today);
  const halfWidth = isPlain && n > 0 ? halfWidthPoints(strata, share.clean) : null;
  return done({
    population: frame.population,
    frame: frame.frame,
    excluded: frame.excluded,
    n,
    strata: strata.map((each) => ({ ...each, label: each.stratum })),
    halfWidthPoints: halfWidth,
    expectedClean: share.clean,
    sentence: previewSentence(spec, { n, frame: frame.frame, halfWidth, share }),
    projectable,
    warnings: [...previewWarnings(spec, strata, n), ...(await riskWarnings(tx, spec, today))],
  });
};

/** Past charts from which on their share of clean ones is what is expected; below, the common norm of the trade. */
const tellingPast = 30;
const norm = 0.95;

const expectedShare = async (tx: ReadTx, spec: PlanSpec, today: string): Promise<ExpectedShare> => {
  const [past] = await pastAudits(tx, spec, null, today);
  return past !== undefined && past.charts >= tellingPast ? { clean: 1 - past.chartsInError / past.charts, pastCharts: past.charts } : { clean: norm, pastCharts: null };
};

const riskWarnings = async (tx: ReadTx, spec: PlanSpec, today: string): Promise<string[]> => {
  if (spec.method !== 'risk_weighted') return [];
  const { overall, by } = await riskRates(tx, spec, today);
  const differs = by.some(({ rateOf }) => Object.values(rateOf).some((rate) => Math.abs(rate - overall) > 1e-9));
  return differs ? [] : ['Past audits tell no difference in risk: every chart would have the same chance, as in a simple draw.'];
};
