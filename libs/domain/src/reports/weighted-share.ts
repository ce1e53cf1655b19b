import { hajekProportion } from '../statistics/clusters/hajek-proportion.js';
import { clopperPearson } from '../statistics/proportions/clopper-pearson.js';
import { clopperPearsonOneSided } from '../statistics/proportions/clopper-pearson-one-sided.js';
import { isRefusal } from '../statistics/result/refusal.js';
import type { Estimate } from './figure-estimate.js';
import { limitsOf, perChart, tLimits, withinShare, withoutLimits } from './limits-of.js';
import type { JudgedChart } from './sample-to-project.js';

/** Share of charts with an error from a draw with unequal chances, each chart weighing 1 ÷ its chance. */
export const weightedShare = (charts: readonly JudgedChart[], N: number, conf: number): Estimate => {
  const share = hajekProportion({ y: charts.map(({ inError }) => (inError ? 1 : 0)), weights: charts.map(({ pi }) => 1 / (pi ?? 0)), conf });
  if (isRefusal(share)) return withoutLimits('weighted_share', null, N, 'not_audited');
  const { estimate, se, nEff } = share;
  if (se === null) return { ...withoutLimits('weighted_share', estimate * N, N, 'single_chart'), nEffective: nEff };
  if (charts.some(({ inError }) => inError !== charts[0]?.inError)) return perChart('weighted_share', withinShare(tLimits(estimate, se, charts.length - 1, conf)), N, { nEffective: nEff });
  const all = { x: charts[0]?.inError === true ? nEff : 0, n: nEff };
  const both = clopperPearson({ ...all, conf });
  const one = clopperPearsonOneSided({ ...all, conf });
  if (isRefusal(both) || isRefusal(one)) return withoutLimits('weighted_exact', estimate * N, N, 'no_variation');
  const noError = all.x === 0 ? { mean: both.upper, total: both.upper * N, level: 1 - (1 - conf) / 2 } : null;
  return perChart('weighted_exact', limitsOf(all.x === 0 ? 0 : 1, { se: 0, lower: both.lower, upper: both.upper, lowerOneSided: one.lower }), N, { nEffective: nEff, noError });
};
