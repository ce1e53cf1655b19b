import { hajekProportion } from '../statistics/clusters/hajek-proportion.js';
import { weightedKornGraubard } from '../statistics/clusters/weighted-korn-graubard.js';
import { clopperPearson } from '../statistics/proportions/clopper-pearson.js';
import { clopperPearsonOneSided } from '../statistics/proportions/clopper-pearson-one-sided.js';
import { isRefusal } from '../statistics/result/refusal.js';
import type { Estimate } from './figure-estimate.js';
import { limitsOf, perChart, withoutLimits } from './limits-of.js';
import type { JudgedChart } from './sample-to-project.js';

/**
 * Share of charts with an error from a draw with unequal chances: Hájek's point, each chart weighing 1 ÷ its chance, with exact binomial
 * limits on the effective number of charts, the smaller of Korn and Graubard's and Kish's. Where few charts carry most of the weight,
 * symmetric t limits cover far too seldom, and so do limits on an effective number that comes from an error underestimated by luck.
 */
export const weightedShare = (charts: readonly JudgedChart[], N: number, conf: number): Estimate => {
  const weighted = charts.map(({ inError, pi }) => ({ m: 1, x: inError ? 1 : 0, weight: 1 / (pi ?? 0) }));
  const share = hajekProportion({ y: weighted.map(({ x }) => x), weights: weighted.map(({ weight }) => weight), conf });
  if (isRefusal(share)) return withoutLimits('weighted_share', null, N, 'not_audited');
  const { estimate, se, nEff } = share;
  const linearised = weightedKornGraubard({ clusters: weighted, conf });
  if (se === null || isRefusal(linearised) || linearised.nEffective === null) return { ...withoutLimits('weighted_share', estimate * N, N, 'single_chart'), nEffective: nEff };
  const n = Math.min(linearised.nEffective, nEff);
  const point = Math.min(1, estimate);
  const both = clopperPearson({ x: point * n, n, conf });
  const one = clopperPearsonOneSided({ x: point * n, n, conf });
  if (isRefusal(both) || isRefusal(one)) return { ...withoutLimits('weighted_share', estimate * N, N, 'no_variation'), nEffective: n };
  const noError = estimate === 0 ? { mean: both.upper, total: both.upper * N, level: 1 - (1 - conf) / 2 } : null;
  return perChart('weighted_share', limitsOf(point, { se, lower: both.lower, upper: both.upper, lowerOneSided: one.lower }), N, { nEffective: n, noError });
};
