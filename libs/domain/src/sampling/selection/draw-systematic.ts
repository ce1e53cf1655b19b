import { isCount } from '../../statistics/result/is-count.js';
import { isRefusal, refuse, type Result } from '../../statistics/result/refusal.js';
import { compareBytes } from '../tickets/compare-bytes.js';
import { pickSystematic } from './pick-systematic.js';

/** A chart of the frame, and what the frame is put in order by (a date, charges padded with zeros); null = by its key alone. */
export interface OrderedUnit {
  readonly key: string;
  readonly order?: string | null;
}

export interface SystematicDraw {
  /** N ÷ n, not rounded. */
  readonly interval: number;
  /** Where the draw begins, 0 < start ≤ interval; from the seed. */
  readonly start: number;
  /** In the order of the frame. */
  readonly selected: readonly string[];
}

/**
 * Every (N/n)-th chart of the frame in order, so that the sample spreads evenly over what it is ordered by. Order and key are compared
 * by bytes, so the draw depends on the set of charts and never on how they came in. A frame of n or fewer is taken whole; unlike a
 * draw by tickets, a larger n does not keep what a smaller one drew. INVALID_INPUT when a key occurs twice or n < 1, NO_DATA for an
 * empty frame.
 */
export const drawSystematic = ({ seed, units, n }: { readonly seed: string; readonly units: readonly OrderedUnit[]; readonly n: number }): Result<SystematicDraw> => {
  if (!isCount(n) || n < 1 || new Set(units.map(({ key }) => key)).size !== units.length) return refuse('INVALID_INPUT');
  const keys = [...units].sort((a, b) => compareBytes(a.order ?? '', b.order ?? '') || compareBytes(a.key, b.key)).map(({ key }) => key);
  const drawn = pickSystematic({ seed, N: keys.length, n });
  if (isRefusal(drawn)) return drawn;
  return { interval: drawn.interval, start: drawn.start, selected: drawn.picks.map((at) => keys[at - 1] ?? '') };
};
