import { twoSidedZ } from '../distributions/two-sided-z.js';
import type { Result } from '../result/refusal.js';
import { checkFiniteProportion, type FiniteProportionInput } from './finite-proportion.js';

/** Share and total with their standard errors; errors and limits are null for a single unit of several. */
export interface NormalProportion {
  readonly estimate: number;
  readonly se: number | null;
  /** Marked units of the frame. */
  readonly total: number;
  readonly seTotal: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

/**
 * Normal interval with the finite-population correction: se = √((1 − n/N) pq ÷ (n − 1)), p ± (z·se + 1/2n with continuity). Not
 * clipped. Cochran WG (1977) Sampling Techniques, 3rd ed., 3.2–3.6.
 */
export const normalWithFpc = (input: FiniteProportionInput & { readonly continuity?: boolean }): Result<NormalProportion> => {
  const refusal = checkFiniteProportion(input);
  if (refusal !== null) return refusal;
  const { x, n, N, conf, continuity = false } = input;
  const p = x / n;
  const se = standardError(p, n, N);
  if (se === null) return { estimate: p, se, total: N * p, seTotal: null, lower: null, upper: null };
  const half = twoSidedZ(conf) * se + (continuity ? 1 / (2 * n) : 0);
  return { estimate: p, se, total: N * p, seTotal: N * se, lower: p - half, upper: p + half };
};

const standardError = (p: number, n: number, N: number): number | null => {
  if (n === N) return 0;
  return n < 2 ? null : Math.sqrt(((1 - n / N) * p * (1 - p)) / (n - 1));
};
