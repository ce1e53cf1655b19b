import { ceilGuarded } from '../result/ceil-guarded.js';
import { isLevel } from '../result/is-level.js';
import { refuse, type Result } from '../result/refusal.js';
import { isPrecision, zOf, type Precision } from './precision.js';

/** `n0` before the finite-population correction, `n` after it, rounded up. */
export interface PlannedSize {
  readonly n0: number;
  readonly n: number;
}

/**
 * Units to draw for a share p within ± d: n₀ = z²pq/d², n = n₀ ÷ (1 + (n₀ − 1)/N). Cochran WG (1977), eq. 4.2. p = 0.5,
 * d = 0.10 at 90 %: 68, of 500: 60.
 */
export const proportionSize = (input: Precision & { readonly p: number }): Result<PlannedSize> => {
  const { p, d, N = null } = input;
  if (!isLevel(p) || !isPrecision(input)) return refuse('INVALID_INPUT');
  const n0 = (zOf(input) ** 2 * p * (1 - p)) / d ** 2;
  return { n0, n: ceilGuarded(N === null ? n0 : n0 / (1 + (n0 - 1) / N)) };
};
