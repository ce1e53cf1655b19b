import { wilson } from '../proportions/wilson.js';
import { isRefusal, refuse, type Result } from '../result/refusal.js';

export interface Purchase {
  /** Units to draw. */
  readonly n: number;
  /** Units of the frame; null or left out = far more than n. */
  readonly N?: number | null;
  /** The share to expect, such as the norm of 0.95. */
  readonly p: number;
  readonly conf: number;
}

/**
 * "n = 30 gives ± 8 points": half the width of Wilson's interval at the expected share, in percentage points, times
 * √((N − n) ÷ (N − 1)) for a finite frame. A census gives 0. NO_DATA for n = 0.
 */
export const whatNBuys = ({ n, N = null, p, conf }: Purchase): Result<{ readonly points: number }> => {
  if (N !== null && !(N >= n)) return refuse('INVALID_INPUT');
  const interval = wilson({ x: p * n, n, conf });
  if (isRefusal(interval)) return interval;
  const finite = N === null ? 1 : Math.sqrt((N - n) / Math.max(1, N - 1));
  return { points: 50 * finite * (interval.upper - interval.lower) };
};
