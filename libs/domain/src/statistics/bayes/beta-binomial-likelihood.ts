import type { Cluster } from '../clusters/cluster.js';
import { sumOf } from '../result/sum-of.js';

/**
 * Log-likelihood of the beta-binomial by mean μ and intraclass correlation ρ, without the binomial coefficients. As sums
 * Σ log(μ(1 − ρ) + rρ) over r below x, likewise for the other part, less Σ log(1 − ρ + rρ) over r below m; clusters with the same r
 * are counted together, so the cost is that of the largest cluster. ρ = 0 is the binomial.
 */
export interface BetaBinomialLikelihood {
  readonly at: (mu: number, rho: number) => number;
  /** The μ with the largest likelihood for a given ρ. */
  readonly bestMu: (rho: number) => number;
}

export const betaBinomialLikelihood = (clusters: readonly Cluster[]): BetaBinomialLikelihood => {
  const marked = longerThan(clusters.map(({ x }) => x));
  const unmarked = longerThan(clusters.map(({ m, x }) => m - x));
  const all = longerThan(clusters.map(({ m }) => m));
  const logs = (counts: readonly number[], start: number, rho: number): number => sumOf(counts, (count, r) => count * Math.log(start + r * rho));
  const at = (mu: number, rho: number): number => logs(marked, mu * (1 - rho), rho) + logs(unmarked, (1 - mu) * (1 - rho), rho) - logs(all, 1 - rho, rho);
  /** Falls in μ: the likelihood is concave in it. */
  const slope = (mu: number, rho: number): number =>
    sumOf(marked, (count, r) => count / (mu * (1 - rho) + r * rho)) - sumOf(unmarked, (count, r) => count / ((1 - mu) * (1 - rho) + r * rho));
  const bestMu = (rho: number): number => {
    let [from, to] = [0, 1];
    for (let step = 0; step < 60; step += 1) {
      const middle = (from + to) / 2;
      if (slope(middle, rho) > 0) from = middle;
      else to = middle;
    }
    return (from + to) / 2;
  };
  return { at, bestMu };
};

/** How many of the values exceed 0, 1, 2, …, until none does. */
const longerThan = (values: readonly number[]): readonly number[] => Array.from({ length: Math.max(0, ...values) }, (_, r) => values.filter((value) => value > r).length);
