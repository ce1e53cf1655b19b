import { hypergeometricInterval } from '../statistics/proportions/hypergeometric-interval.js';
import { hypergeometricLower } from '../statistics/proportions/hypergeometric-lower.js';
import { hypergeometricUpper } from '../statistics/proportions/hypergeometric-upper.js';
import { isRefusal } from '../statistics/result/refusal.js';
import type { Estimate } from './figure-estimate.js';
import { known, limitsOf, perChart, withoutLimits } from './limits-of.js';

/** Share of charts with an error from a simple random sample, with exact limits for the finite frame: x of n audited of N. */
export const simpleShare = ({ x, n, N }: { readonly x: number; readonly n: number; readonly N: number }, conf: number): Estimate => {
  if (n === 0) return withoutLimits('hypergeometric', null, N, 'not_audited');
  if (n === N) return known(x, N);
  if (n === 1) return withoutLimits('hypergeometric', x * N, N, 'single_chart');
  const both = hypergeometricInterval({ x, n, N, conf });
  const lower = hypergeometricLower({ x, n, N, conf });
  const level = 1 - (1 - conf) / 2;
  const most = hypergeometricUpper({ x, n, N, conf: level });
  if (isRefusal(both) || isRefusal(lower) || isRefusal(most)) return withoutLimits('hypergeometric', null, N, 'not_audited');
  const p = x / n;
  const se = Math.sqrt(((1 - n / N) * p * (1 - p)) / (n - 1));
  const noError = x === 0 ? { mean: most.upper, total: most.upperCount, level } : null;
  return perChart('hypergeometric', limitsOf(p, { se, lower: both.lower, upper: both.upper, lowerOneSided: lower.lower }), N, { noError });
};
