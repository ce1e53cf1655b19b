import type { Cluster } from '../clusters/cluster.js';
import { sumOf } from '../result/sum-of.js';
import { logRisingTail, risingTailSlope, STIRLING_FROM } from './rising-product.js';

/**
 * Log-likelihood of the beta-binomial by mean μ and intraclass correlation ρ, without the binomial coefficients. As sums
 * Σ log(μ(1 − ρ) + rρ) over r below x, likewise for the other part, less Σ log(1 − ρ + rρ) over r below m. Clusters share the
 * terms of small r, and larger r go through Stirling's series, so the cost does not grow with the size of a cluster. ρ = 0 is the
 * binomial.
 */
export interface BetaBinomialLikelihood {
  readonly at: (mu: number, rho: number) => number;
  /** The μ with the largest likelihood for a given ρ < 1. */
  readonly bestMu: (rho: number) => number;
}

export const betaBinomialLikelihood = (clusters: readonly Cluster[]): BetaBinomialLikelihood => {
  const marked = tally(clusters.map(({ x }) => x));
  const unmarked = tally(clusters.map(({ m, x }) => m - x));
  const all = tally(clusters.map(({ m }) => m));
  const at = (mu: number, rho: number): number => logsOf(marked, mu * (1 - rho), rho) + logsOf(unmarked, (1 - mu) * (1 - rho), rho) - logsOf(all, 1 - rho, rho);
  /** Slope in μ times μ(1 − μ): falls in μ, because the likelihood is concave in it, and for ρ = 0 is a straight line. */
  const slope = (mu: number, rho: number): number => mu * (1 - mu) * (slopeOf(marked, mu * (1 - rho), rho) - slopeOf(unmarked, (1 - mu) * (1 - rho), rho));
  const bestMu = (rho: number): number => fallingRoot((mu) => slope(mu, rho), (marked.short[0] ?? 0) / (1 - rho), -(unmarked.short[0] ?? 0) / (1 - rho));
  return { at, bestMu };
};

interface Tally {
  /** How many of the values exceed 0, 1, 2, … up to STIRLING_FROM − 1. */
  readonly short: readonly number[];
  /** Values above STIRLING_FROM, and how often each occurs. */
  readonly long: readonly (readonly [value: number, count: number])[];
}

const tally = (values: readonly number[]): Tally => {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const distinct = [...counts];
  return {
    short: Array.from({ length: STIRLING_FROM }, (_, r) => sumOf(distinct, ([value, count]) => (value > r ? count : 0))),
    long: distinct.filter(([value]) => value > STIRLING_FROM),
  };
};

const logsOf = ({ short, long }: Tally, start: number, rho: number): number =>
  sumOf(short, (count, r) => (count === 0 ? 0 : count * Math.log(start + r * rho))) + sumOf(long, ([value, count]) => count * logRisingTail(start, rho, value));

const slopeOf = ({ short, long }: Tally, start: number, rho: number): number =>
  sumOf(short, (count, r) => (count === 0 ? 0 : count / (start + r * rho))) + sumOf(long, ([value, count]) => count * risingTailSlope(start, rho, value));

/** Values this much smaller than those at the ends are 0. */
const ROUNDING = 1e-14;

/** Where a falling function passes 0 between 0 and 1, given its values there: regula falsi, halving the end that stays. */
const fallingRoot = (value: (at: number) => number, atZero: number, atOne: number): number => {
  let [from, to] = [0, 1];
  let [above, below] = [atZero, atOne];
  let stayed = 0;
  for (let step = 0; step < 100 && to - from > 1e-15; step += 1) {
    const middle = from + ((to - from) * above) / (above - below);
    const found = value(middle);
    if (Math.abs(found) <= ROUNDING * (atZero - atOne)) return middle;
    if (found > 0) {
      if (middle === from) break;
      [from, above, below] = [middle, found, stayed > 0 ? below / 2 : below];
      stayed = 1;
    } else {
      if (middle === to) break;
      [to, below, above] = [middle, found, stayed < 0 ? above / 2 : above];
      stayed = -1;
    }
  }
  return from + ((to - from) * above) / (above - below);
};
