import type { Result } from '../result/refusal.js';
import { checkFiniteProportion, type FiniteProportionInput } from './finite-proportion.js';
import { highestMarked, lowestMarked } from './hypergeometric-limits.js';
import type { ProportionInterval } from './proportion.js';

/** Limits as shares of the frame and as counts of its units. */
export interface HypergeometricInterval extends ProportionInterval {
  readonly lowerCount: number;
  readonly upperCount: number;
}

/**
 * Exact interval for a sample of a finite frame: all numbers M of marked units with P(X ≥ x | M) > α/2 and P(X ≤ x | M) > α/2.
 * A census has no width. Konijn HS (1973); Buonaccorsi JP (1987) Am Stat 41:215. Some packages print the first rejected
 * values, one wider on either side.
 */
export const hypergeometricInterval = (input: FiniteProportionInput): Result<HypergeometricInterval> => {
  const refusal = checkFiniteProportion(input);
  if (refusal !== null) return refusal;
  const { x, n, N, conf } = input;
  const lowerCount = lowestMarked(x, n, N, (1 - conf) / 2);
  const upperCount = highestMarked(x, n, N, (1 - conf) / 2);
  return { estimate: x / n, lowerCount, upperCount, lower: lowerCount / N, upper: upperCount / N };
};
