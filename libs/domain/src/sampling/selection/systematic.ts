import { isCount } from '../../statistics/result/is-count.js';
import { ceilGuarded } from '../../statistics/result/ceil-guarded.js';
import { refuse, type Result } from '../../statistics/result/refusal.js';

export interface SystematicInput {
  /** Units of the frame in their stored order. */
  readonly N: number;
  readonly n: number;
  /** Where to begin, 0 < start ≤ N/n. */
  readonly start: number;
}

/**
 * Every (N/n)-th unit from a start, with a fractional interval: points start + k·N/n, each falling on the unit that it lies in,
 * 1-based. Touw P, Hoogduin L (2011) Statistiek voor audit en controlling, p. 31.
 */
export const systematic = ({ N, n, start }: SystematicInput): Result<{ readonly interval: number; readonly indices: readonly number[] }> => {
  const interval = N / n;
  if (!isCount(N) || !isCount(n) || n < 1 || n > N || !(start > 0 && start <= interval * (1 + 1e-12))) return refuse('INVALID_INPUT');
  return { interval, indices: Array.from({ length: n }, (_, k) => Math.min(N, Math.max(1, ceilGuarded(start + k * interval)))) };
};
