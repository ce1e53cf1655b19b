import type { Result } from '../result/refusal.js';
import { checkFiniteProportion, type FiniteProportionInput } from './finite-proportion.js';
import { lowestMarked } from './hypergeometric-limits.js';

/** One-sided exact lower limit for a finite frame: the smallest number M of marked units with P(X ≥ x | M) > 1 − conf, and its share. */
export const hypergeometricLower = (input: FiniteProportionInput): Result<{ readonly estimate: number; readonly lowerCount: number; readonly lower: number }> => {
  const refusal = checkFiniteProportion(input);
  if (refusal !== null) return refusal;
  const lowerCount = lowestMarked(input.x, input.n, input.N, 1 - input.conf);
  return { estimate: input.x / input.n, lowerCount, lower: lowerCount / input.N };
};
