import { isCount } from '../../statistics/result/is-count.js';
import { isRefusal, refuse, type Result } from '../../statistics/result/refusal.js';
import { byTicket } from '../tickets/by-ticket.js';
import { fractionOf } from '../tickets/fraction-of.js';
import { inclusionProbabilities } from './inclusion-probabilities.js';
import { ppsSystematic } from './pps-systematic.js';

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

/** Names the one random number of the draw: SHA-256(seed + '|proportional start'). */
const START = 'proportional start';

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
  const chances = inclusionProbabilities({ sizes: sized.map(({ item }) => item.size), n: Math.min(n, sized.length) });
  if (isRefusal(chances)) return chances;
  const drawn = sized.map(({ item, ticket }, index) => ({ key: item.key, ticket, size: item.size, pi: chances.pi[index] ?? 0 }));
  const certain = drawn.filter(({ pi }) => pi === 1);
  const others = drawn.filter(({ pi }) => pi < 1);
  const hits = hit(others.map(({ size }) => size), Math.min(n, sized.length) - certain.length, fractionOf(seed, START));
  if (isRefusal(hits)) return hits;
  return {
    interval: hits.interval,
    start: hits.start,
    selected: [...certain, ...others.filter((_, index) => hits.indices.has(index + 1))].map(({ key, ticket, pi }) => ({ key, ticket, pi })),
    withoutSize: inOrder.filter(({ item }) => item.size === 0).map(({ item }) => item.key),
  };
};

const hit = (sizes: readonly number[], n: number, fraction: number): Result<{ readonly interval: number | null; readonly start: number | null; readonly indices: ReadonlySet<number> }> => {
  if (n === 0) return { interval: null, start: null, indices: new Set() };
  const start = (fraction * sizes.reduce((sum, size) => sum + size, 0)) / n;
  const drawn = ppsSystematic({ sizes, n, start });
  return isRefusal(drawn) ? drawn : { interval: drawn.interval, start, indices: new Set(drawn.indices) };
};
