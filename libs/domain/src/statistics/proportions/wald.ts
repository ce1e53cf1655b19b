import { twoSidedZ } from '../distributions/two-sided-z.js';
import type { Result } from '../result/refusal.js';
import { checkProportion } from './check-proportion.js';
import type { ProportionInput, ProportionInterval } from './proportion.js';

/** The simple interval p ± z √(pq/n), clipped to [0, 1]. For comparison only and never shown: at 0 of n it has no width. */
export const wald = (input: ProportionInput): Result<ProportionInterval> => {
  const refusal = checkProportion(input);
  if (refusal !== null) return refusal;
  const p = input.x / input.n;
  const half = twoSidedZ(input.conf) * Math.sqrt((p * (1 - p)) / input.n);
  return { estimate: p, lower: Math.max(0, p - half), upper: Math.min(1, p + half) };
};
