import { isCount } from '../result/is-count.js';
import { isLevel } from '../result/is-level.js';
import { refuse, type Result } from '../result/refusal.js';
import { zOf } from './precision.js';

export interface PlannedDraw {
  /** The share to expect. */
  readonly p: number;
  /** Units to draw. */
  readonly n: number;
  readonly conf: number;
  /** Units of the frame; null or left out = far more than n. */
  readonly N?: number | null;
  /** As in `Precision`. */
  readonly z?: number | null;
}

/**
 * The reverse of `proportionSize`: the half-width that n units give, d = z √(pq/n · (N − n) ÷ (N − 1)); a census gives 0. NO_DATA for
 * n = 0. Cochran WG (1977), eq. 3.19 and 4.2.
 */
export const precisionOfSize = ({ p, n, conf, N = null, z = null }: PlannedDraw): Result<{ readonly d: number }> => {
  if (!isLevel(p) || !isCount(n) || !isLevel(conf) || (N !== null && !(isCount(N) && n <= N)) || (z !== null && !(z > 0))) return refuse('INVALID_INPUT');
  if (n === 0) return refuse('NO_DATA');
  const finite = N === null ? 1 : (N - n) / Math.max(1, N - 1);
  return { d: zOf({ d: 1, conf, z }) * Math.sqrt(((p * (1 - p)) / n) * finite) };
};
