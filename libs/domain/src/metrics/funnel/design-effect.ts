import type { MetricInterval } from '../compute/metric-value.js';

/** 97.5th percentile of the standard normal distribution. */
const Z = 1.959963984540054;

/**
 * The design effect that a pooled 95 % interval implies: (half width ÷ z)² ÷ (p(1 − p) ÷ units). An approximation for large
 * samples, at least 1; 1 as well where the rate is 0 or 1 and nothing can be said.
 */
export const designEffect = (share: number, judged: number, interval: Pick<MetricInterval, 'lower' | 'upper'> | null): number => {
  const unclustered = (share * (1 - share)) / judged;
  if (interval === null || !(unclustered > 0)) return 1;
  return Math.max(1, ((interval.upper - interval.lower) / 2 / Z) ** 2 / unclustered);
};
