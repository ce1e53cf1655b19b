import { isRefusal, refuse, type Result } from '../../statistics/result/refusal.js';
import { isCount } from '../../statistics/result/is-count.js';
import { fractionOf } from '../tickets/fraction-of.js';
import { inclusionProbabilities } from './inclusion-probabilities.js';
import { ppsSystematic } from './pps-systematic.js';

export interface ProportionalPicks {
  /** Size between two hits, after the certain charts were set aside; null when all that is drawn is certain. */
  readonly interval: number | null;
  /** Where the hits begin, 0 < start ≤ interval; from the seed. */
  readonly start: number | null;
  /** The smallest size that is certain; null when none is. */
  readonly certainFrom: number | null;
  readonly certain: number;
  /** Chance of each chart, 0 < π ≤ 1, in the order given. */
  readonly pi: readonly number[];
  /** Places picked, 1-based and ascending. */
  readonly picks: readonly number[];
}

/** The one random number of the draw, 0 < u ≤ 1: SHA-256(seed + '|proportional start'). */
export const proportionalStart = (seed: string): number => fractionOf(seed, 'proportional start');

/**
 * Picks by place, with probability proportional to size, from sizes above 0 that stand in ticket order: those as large as the interval
 * or larger are certain, and again after they are set aside; the others are hit by a fixed interval on cumulated size. Fewer charts
 * than n are all taken. INVALID_INPUT for n < 1 or a size not above 0, NO_DATA without sizes. Cochran WG (1977) Sampling Techniques, 3rd ed., 9A.
 */
export const pickProportional = ({ seed, sizes, n }: { readonly seed: string; readonly sizes: readonly number[]; readonly n: number }): Result<ProportionalPicks> => {
  if (!isCount(n) || n < 1 || !sizes.every((size) => size > 0)) return refuse('INVALID_INPUT');
  const wanted = Math.min(n, sizes.length);
  const chances = inclusionProbabilities({ sizes, n: wanted });
  if (isRefusal(chances)) return chances;
  const { pi } = chances;
  const places = sizes.map((_, at) => at + 1);
  const certain = places.filter((place) => pi[place - 1] === 1);
  const others = places.filter((place) => pi[place - 1] !== 1);
  const certainFrom = certain.length === 0 ? null : certain.reduce((least, place) => Math.min(least, sizes[place - 1] ?? least), Infinity);
  if (certain.length === wanted) return { interval: null, start: null, certainFrom, certain: certain.length, pi, picks: certain };
  const left = wanted - certain.length;
  const rest = others.map((place) => sizes[place - 1] ?? 0);
  const start = (proportionalStart(seed) * rest.reduce((sum, size) => sum + size, 0)) / left;
  const hits = ppsSystematic({ sizes: rest, n: left, start });
  if (isRefusal(hits)) return hits;
  const hit = hits.indices.map((index) => others[index - 1] ?? 0);
  return { interval: hits.interval, start, certainFrom, certain: certain.length, pi, picks: [...new Set([...certain, ...hit])].sort((a, b) => a - b) };
};
