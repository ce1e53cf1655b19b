import { ceilGuarded } from '../result/ceil-guarded.js';
import { firstWhere } from '../result/first-where.js';

export interface SizeSearch {
  /** Errors accepted whatever the size; counts when `rate` is 0. */
  readonly acceptable: number;
  /** Errors expected per unit; 0 = none beyond `acceptable`. */
  readonly rate: number;
  /** Whether rate · n is rounded up to whole errors. */
  readonly wholeErrors: boolean;
  /** The largest size to try. */
  readonly limit: number;
  /** Whether a sample of n with k accepted errors decides; for a fixed k true from some n on. */
  readonly passes: (k: number, n: number) => boolean;
}

/** The smallest size that passes; null when none up to the limit does. */
export const smallestSize = ({ acceptable, rate, wholeErrors, limit, passes }: SizeSearch): number | null => {
  if (rate === 0) return within(1, limit, (n) => passes(acceptable, n));
  if (!wholeErrors) return within(1, limit, (n) => passes(rate * n, n));
  for (let from = 1; from <= limit; ) {
    const k = ceilGuarded(rate * from);
    const to = lastWith(k, from, rate, limit);
    if (passes(k, to)) return firstWhere(from, to, (n) => passes(k, n));
    from = to + 1;
  }
  return null;
};

const within = (low: number, high: number, holds: (n: number) => boolean): number | null => (holds(high) ? firstWhere(low, high, holds) : null);

/** The largest n whose rate · n still rounds up to k. */
const lastWith = (k: number, from: number, rate: number, limit: number): number => {
  let n = Math.max(from, Math.min(limit, Math.floor(k / rate)));
  while (n < limit && ceilGuarded(rate * (n + 1)) <= k) n += 1;
  while (n > from && ceilGuarded(rate * n) > k) n -= 1;
  return n;
};
