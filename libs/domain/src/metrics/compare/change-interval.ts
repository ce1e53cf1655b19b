import type { MetricValue } from '../compute/metric-value.js';

type Estimate = Pick<MetricValue, 'value'> & { readonly interval?: { readonly lower: number; readonly upper: number } | null | undefined };

export interface ChangeInterval {
  /** Now minus before. */
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * The interval of a change between two independent estimates, recovered from the interval of each: d − √((a − l_a)² + (u_b − b)²)
 * and d + √((u_a − a)² + (b − l_b)²). Of two Wilson intervals it is Newcombe's. Null when either was not measured or has no
 * interval.
 *
 * Zou GY, Donner A (2008) Construction of confidence limits about effect measures. Stat Med 27:1693–1702.
 */
export const changeInterval = (now: Estimate, before: Estimate): ChangeInterval | null => {
  if (now.value === null || before.value === null || !now.interval || !before.interval) return null;
  const estimate = now.value - before.value;
  return {
    estimate,
    lower: estimate - Math.hypot(now.value - now.interval.lower, before.interval.upper - before.value),
    upper: estimate + Math.hypot(now.interval.upper - now.value, before.value - before.interval.lower),
  };
};
