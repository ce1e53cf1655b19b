import { isCount } from '../../statistics/result/is-count.js';
import { isRefusal, refuse, type Result } from '../../statistics/result/refusal.js';
import { fractionOf } from '../tickets/fraction-of.js';
import { systematic } from './systematic.js';

export interface SystematicPicks {
  /** N ÷ n, not rounded. */
  readonly interval: number;
  /** Where the draw begins, 0 < start ≤ interval; from the seed. */
  readonly start: number;
  /** Places picked in the frame's order, 1-based and ascending. */
  readonly picks: readonly number[];
}

/** The one random number of the draw, 0 < u ≤ 1: SHA-256(seed + '|systematic start'). */
export const systematicStart = (seed: string): number => fractionOf(seed, 'systematic start');

/** Picks every (N/n)-th place of a frame of N. Fewer than n are all taken. INVALID_INPUT for n < 1, NO_DATA for an empty frame. */
export const pickSystematic = ({ seed, N, n }: { readonly seed: string; readonly N: number; readonly n: number }): Result<SystematicPicks> => {
  if (!isCount(n) || n < 1 || !isCount(N)) return refuse('INVALID_INPUT');
  if (N === 0) return refuse('NO_DATA');
  const size = Math.min(n, N);
  const start = systematicStart(seed) * (N / size);
  const drawn = systematic({ N, n: size, start });
  return isRefusal(drawn) ? drawn : { interval: drawn.interval, start, picks: drawn.indices };
};
