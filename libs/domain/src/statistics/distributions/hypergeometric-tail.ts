/** A population of `N` units, `K` of them marked, `n` drawn without replacement. */
export interface HypergeometricDraw {
  readonly N: number;
  readonly K: number;
  readonly n: number;
}

/** Terms below this share of the running sum add nothing in double precision. */
const NEGLIGIBLE = 1e-20;

/**
 * P(X ≤ x), or P(X > x) with `upper`, for the number X of marked units drawn. Whole numbers with K, n ≤ N.
 *
 * Terms are built by recurrence, p(k+1)/p(k) = (K−k)(n−k) ÷ ((k+1)(N−K−n+k+1)), from the mode outwards, so they neither under-
 * nor overflow where they matter; the tail on x's side of the mode is summed, the other is its complement. Within 1e-12
 * (relative) of exact arithmetic in either tail; below 1e-300 it is 0.
 */
export const hypergeometricTail = ({ N, K, n }: HypergeometricDraw, x: number, upper = false): number => {
  const lowest = Math.max(0, n + K - N);
  const highest = Math.min(n, K);
  if (x < lowest) return upper ? 1 : 0;
  if (x >= highest) return upper ? 0 : 1;
  const mode = Math.min(highest, Math.max(lowest, Math.floor(((n + 1) * (K + 1)) / (N + 2))));
  const up = (k: number): number => ((K - k) * (n - k)) / ((k + 1) * (N - K - n + k + 1));
  const down = (k: number): number => (k * (N - K - n + k)) / ((K - k + 1) * (n - k + 1));
  const total = 1 + sumOutwards(mode, highest, 1, up) + sumOutwards(mode, lowest, 1, down);
  if (x >= mode) {
    const tail = sumOutwards(x, highest, termAt(mode, x, up), up) / total;
    return upper ? tail : 1 - tail;
  }
  const atX = termAt(mode, x, down);
  const tail = (atX + sumOutwards(x, lowest, atX, down)) / total;
  return upper ? 1 - tail : tail;
};

/** Below this a term is 0: further down doubles lose their digits, and then stop falling. */
const NOTHING = 1e-300;

/** The term at `to` when that at `from` is 1. */
const termAt = (from: number, to: number, ratio: (k: number) => number): number => {
  const step = Math.sign(to - from);
  let term = 1;
  for (let k = from; k !== to && term > NOTHING; k += step) term *= ratio(k);
  return term > NOTHING ? term : 0;
};

/** The terms after `from` up to and including `to`, where the term at `from` is `start`. */
const sumOutwards = (from: number, to: number, start: number, ratio: (k: number) => number): number => {
  const step = Math.sign(to - from);
  let term = start;
  let sum = 0;
  for (let k = from; k !== to; k += step) {
    term *= ratio(k);
    sum += term;
    if (term <= NEGLIGIBLE * sum) break;
  }
  return sum;
};
