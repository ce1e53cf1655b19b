import type { Result } from '../result/refusal.js';
import { checkFiniteProportion, type FiniteProportionInput } from './finite-proportion.js';
import { highestMarked } from './hypergeometric-limits.js';

/** One-sided exact upper limit for a finite frame: the largest number M of marked units with P(X ≤ x | M) > 1 − conf, and its share. */
export const hypergeometricUpper = (input: FiniteProportionInput): Result<{ readonly estimate: number; readonly upperCount: number; readonly upper: number }> => {
  const refusal = checkFiniteProportion(input);
  if (refusal !== null) return refusal;
  const upperCount = highestMarked(input.x, input.n, input.N, 1 - input.conf);
  return { estimate: input.x / input.n, upperCount, upper: upperCount / input.N };
};
