import { hypergeometricInterval } from '../statistics/proportions/hypergeometric-interval.js';
import { hypergeometricLower } from '../statistics/proportions/hypergeometric-lower.js';
import { isRefusal } from '../statistics/result/refusal.js';
import { sumOf } from '../statistics/result/sum-of.js';
import { stratifiedProportion, type ProportionStratum } from '../statistics/strata/stratified-proportion.js';
import { collapseStrata } from './collapse-strata.js';
import type { Estimate } from './figure-estimate.js';
import { known, limitsOf, perChart, tLimits, withinShare, withoutLimits } from './limits-of.js';
import { mostErrorsUnseen } from './most-errors-unseen.js';

/** Share of charts with an error from strata that were each sampled at random and of which at least one chart was audited. */
export const stratifiedShare = (strata: readonly ProportionStratum[], conf: number): Estimate => {
  const N = sumOf(strata, (each) => each.N);
  if (strata.every((each) => each.n === each.N)) return known(sumOf(strata, ({ x }) => x), N);
  const spread = stratifiedProportion({ strata: collapseStrata(strata, (each) => each, (one, other) => ({ N: one.N + other.N, n: one.n + other.n, x: one.x + other.x })), conf });
  const total = sumOf(strata, (each) => (each.N * each.x) / each.n);
  if (isRefusal(spread)) return withoutLimits('stratified_share', total, N, 'single_chart');
  if (spread.se > 0) return perChart('stratified_share', withinShare(tLimits(total / N, spread.se, spread.df, conf)), N);
  return exactShare(strata, N, conf);
};

/** Where no stratum shows any variation, an error of 0 would claim to know the frame. */
const exactShare = (strata: readonly ProportionStratum[], N: number, conf: number): Estimate => {
  const point = sumOf(strata, (each) => (each.N * each.x) / each.n) / N;
  const level = 1 - (1 - conf) / 2;
  if (point === 0) {
    const total = mostErrorsUnseen(strata, level);
    return perChart('stratified_exact', limitsOf(0, { se: 0, lower: 0, upper: total / N, lowerOneSided: 0 }), N, { noError: { mean: total / N, total, level } });
  }
  if (point === 1) return perChart('stratified_exact', limitsOf(1, { se: 0, lower: 1 - mostErrorsUnseen(strata, level) / N, upper: 1, lowerOneSided: 1 - mostErrorsUnseen(strata, conf) / N }), N);
  // Each stratum's limits at a level so high that all of them hold together.
  const each = 1 - (1 - conf) / strata.length;
  const bounds = strata.map((stratum) => ({ both: hypergeometricInterval({ ...stratum, conf: each }), one: hypergeometricLower({ ...stratum, conf: each }) }));
  const added = (count: (bound: (typeof bounds)[number]) => number): number => sumOf(bounds, count) / N;
  return perChart('stratified_exact', limitsOf(point, {
    se: 0,
    lower: added(({ both }) => (isRefusal(both) ? 0 : both.lowerCount)),
    upper: added(({ both }) => (isRefusal(both) ? 0 : both.upperCount)),
    lowerOneSided: added(({ one }) => (isRefusal(one) ? 0 : one.lowerCount)),
  }), N);
};
