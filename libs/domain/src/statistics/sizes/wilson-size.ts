import { ceilGuarded } from '../result/ceil-guarded.js';
import { isLevel } from '../result/is-level.js';
import { refuse, type Result } from '../result/refusal.js';
import { isPrecision, zOf, type Precision } from './precision.js';

/**
 * Units to draw for a Wilson interval of half-width d around a share p, from
 * z √(pq/n + z²/4n²) ÷ (1 + z²/n) = d, a quadratic in n. NOT_ACHIEVABLE when one unit already does. As R PracTools' nWilson.
 */
export const wilsonSize = (input: Precision & { readonly p: number }): Result<{ readonly nExact: number; readonly n: number }> => {
  const { p, d } = input;
  if (!(p >= 0 && p <= 1) || !isPrecision(input) || !isLevel(2 * d)) return refuse('INVALID_INPUT');
  const z2 = zOf(input) ** 2;
  const b = p * (1 - p) - 2 * d * d;
  const nExact = (z2 * (b + Math.sqrt(b * b + d * d * (1 - 4 * d * d)))) / (2 * d * d);
  return nExact > 0 ? { nExact, n: ceilGuarded(nExact) } : refuse('NOT_ACHIEVABLE');
};
