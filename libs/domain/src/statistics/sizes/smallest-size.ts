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
  const errorsOf = (n: number): number => ceilGuarded(rate * n);
  /** The fewest errors of the range with its most units fail: so does all in between. */
  const search = (from: number, to: number): number | null => {
    const fewest = errorsOf(from);
    if (!passes(fewest, to)) return null;
    if (errorsOf(to) === fewest) return firstWhere(from, to, (n) => passes(fewest, n));
    const middle = Math.floor((from + to) / 2);
    return search(from, middle) ?? search(middle + 1, to);
  };
  return search(1, limit);
};

const within = (low: number, high: number, holds: (n: number) => boolean): number | null => (holds(high) ? firstWhere(low, high, holds) : null);
