import { isCount } from '../../statistics/result/is-count.js';
import { isRefusal, refuse, type Result } from '../../statistics/result/refusal.js';
import { byTicket } from '../tickets/by-ticket.js';
import { pickProportional } from './pick-proportional.js';

/** A chart and its size: charges in dollars, a DRG's relative weight, a risk. */
export interface SizedUnit {
  readonly key: string;
  /** ≥ 0; a chart of size 0 cannot be hit. */
  readonly size: number;
}

export interface ProportionalUnit {
  readonly key: string;
  readonly ticket: string;
  /** Chance of being drawn, 0 < π ≤ 1; 1 = certain. Its weight in any estimate is 1/π. */
  readonly pi: number;
}

export interface ProportionalDraw {
  /** Size between two hits, after the certain charts were set aside; null when all that is drawn is certain. */
  readonly interval: number | null;
  /** Where the draw begins, 0 < start ≤ interval; from the seed. */
  readonly start: number | null;
  /** Certain charts first, then those hit, each in ticket order. */
  readonly selected: readonly ProportionalUnit[];
  /** Keys of size 0, in ticket order: a stratum of their own, of which this draw says nothing. */
  readonly withoutSize: readonly string[];
}

/**
 * Draws with probability proportional to size: charts as large as the interval or larger are a certainty stratum, and again after
 * they are set aside; the others stand in ticket order and are hit by a fixed interval on cumulated size. Depends on the set of
 * charts, never on their order. Fewer charts with a size than n are all taken. INVALID_INPUT for a key twice, n < 1 or a negative
 * size, NO_DATA when no chart has a size. Cochran WG (1977) Sampling Techniques, 3rd ed., 9A.
 */
export const drawProportional = ({ seed, units, n }: { readonly seed: string; readonly units: readonly SizedUnit[]; readonly n: number }): Result<ProportionalDraw> => {
  if (!isCount(n) || n < 1 || new Set(units.map(({ key }) => key)).size !== units.length) return refuse('INVALID_INPUT');
  const inOrder = byTicket(units, seed, ({ key }) => key);
  const sized = inOrder.filter(({ item }) => item.size !== 0);
  const drawn = pickProportional({ seed, n, sizes: sized.map(({ item }) => item.size) });
  if (isRefusal(drawn)) return drawn;
  const picked = drawn.picks.flatMap((place) => {
    const unit = sized[place - 1];
    return unit === undefined ? [] : [{ key: unit.item.key, ticket: unit.ticket, pi: drawn.pi[place - 1] ?? 0 }];
  });
  return {
    interval: drawn.interval,
    start: drawn.start,
    selected: [...picked.filter(({ pi }) => pi === 1), ...picked.filter(({ pi }) => pi < 1)],
    withoutSize: inOrder.filter(({ item }) => item.size === 0).map(({ item }) => item.key),
  };
};
