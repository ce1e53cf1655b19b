import { meanPerUnit } from '../statistics/dollars/mean-per-unit.js';
import { stratifiedTotal, type DollarStratum } from '../statistics/dollars/stratified-total.js';
import { isRefusal } from '../statistics/result/refusal.js';
import { sumOf } from '../statistics/result/sum-of.js';
import { collapseStrata } from './collapse-strata.js';
import type { Estimate } from './figure-estimate.js';
import { known, overAll, tLimits, withoutLimits } from './limits-of.js';

const add = (values: readonly number[]): number => sumOf(values, (value) => value);

/** Dollars over a frame of N charts from a simple random sample of them. */
export const simpleTotal = ({ N, values }: DollarStratum, conf: number): Estimate => {
  const n = values.length;
  if (n > 0 && n === N) return known(add(values), N);
  const total = meanPerUnit({ N, values, conf });
  if (isRefusal(total)) return withoutLimits('mean_per_unit', null, N, 'not_audited');
  if (total.se === null) return withoutLimits('mean_per_unit', total.pointEstimate, N, 'single_chart');
  // Charts that do not differ say nothing of how far the others do: ± 0 would claim to know the frame.
  if (total.se === 0) return withoutLimits('mean_per_unit', total.pointEstimate, N, 'no_variation');
  return overAll('mean_per_unit', tLimits(total.pointEstimate, total.se, n - 1, conf), N);
};

/** The same from strata that were each sampled at random and of which at least one chart was audited. */
export const totalOfStrata = (strata: readonly DollarStratum[], conf: number): Estimate => {
  const N = sumOf(strata, (each) => each.N);
  if (strata.every(({ values, N: all }) => values.length === all)) return known(sumOf(strata, ({ values }) => add(values)), N);
  const point = sumOf(strata, ({ values, N: all }) => (all * add(values)) / values.length);
  const spread = stratifiedTotal({ strata: collapseStrata(strata, (each) => ({ N: each.N, n: each.values.length }), (one, other) => ({ N: one.N + other.N, values: [...one.values, ...other.values] })), conf });
  if (isRefusal(spread)) return withoutLimits('stratified_total', point, N, 'single_chart');
  if (spread.se === 0) return withoutLimits('stratified_total', point, N, 'no_variation');
  return overAll('stratified_total', tLimits(point, spread.se, spread.df, conf), N);
};
