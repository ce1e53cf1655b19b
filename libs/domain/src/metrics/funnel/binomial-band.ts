import { binomialCdf } from '../../statistics/index.js';

/** Counts that chance leaves alone, both included. */
export interface BinomialBand {
  readonly lowest: number;
  readonly highest: number;
}

/**
 * The exact band of a binomial count: k lies in it when P(X ≤ k) and P(X ≥ k) both exceed (1 − level) / 2.
 *
 * Spiegelhalter DJ (2005) Funnel plots for comparing institutional performance. Stat Med 24:1185–1202, exact limits.
 *
 * @param n trials, an integer ≥ 1
 * @param p chance of each, 0 ≤ p ≤ 1
 * @param level two-sided, such as 0.95
 */
export const binomialBand = (n: number, p: number, level: number): BinomialBand => {
  const tail = (1 - level) / 2;
  return { lowest: lowestCount(n, p, tail), highest: n - lowestCount(n, 1 - p, tail) };
};

/** The smallest k with P(X ≤ k) > tail, by halving. */
const lowestCount = (n: number, p: number, tail: number): number => {
  let [below, at] = [-1, n];
  while (at - below > 1) {
    const middle = Math.floor((below + at) / 2);
    if (binomialCdf(middle, n, p) > tail) at = middle;
    else below = middle;
  }
  return at;
};
