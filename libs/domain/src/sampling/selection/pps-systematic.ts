import { isCount } from '../../statistics/result/is-count.js';
import { refuse, type Result } from '../../statistics/result/refusal.js';
import { sumOf } from '../../statistics/result/sum-of.js';

export interface PpsSystematicInput {
  /** Size of each unit of the frame in its stored order, ≥ 0, such as charges or weight; a unit of size 0 is never hit. */
  readonly sizes: readonly number[];
  readonly n: number;
  /** Where to begin, 0 < start ≤ Σsizes/n. */
  readonly start: number;
}

/**
 * Fixed-interval selection with probability proportional to size: points start + k·Σsizes/n along the cumulated sizes. A point
 * hits the unit with cumulated(i − 1) < point ≤ cumulated(i), 1-based; a unit as large as the interval is hit for certain and
 * may be hit more than once. Touw & Hoogduin (2011) p. 34.
 */
export const ppsSystematic = ({ sizes, n, start }: PpsSystematicInput): Result<{ readonly interval: number; readonly indices: readonly number[] }> => {
  if (!isCount(n) || n < 1 || !sizes.every((size) => size >= 0 && Number.isFinite(size))) return refuse('INVALID_INPUT');
  const total = sumOf(sizes, (size) => size);
  if (total === 0) return refuse('NO_DATA');
  const interval = total / n;
  if (!(start > 0 && start <= interval * (1 + 1e-12))) return refuse('INVALID_INPUT');
  const slack = 1e-12 * total;
  const indices: number[] = [];
  let cumulated = 0;
  sizes.forEach((size, index) => {
    cumulated += size;
    while (size > 0 && indices.length < n && start + indices.length * interval <= cumulated + slack) indices.push(index + 1);
  });
  return { interval, indices };
};
