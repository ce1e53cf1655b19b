import { isRefusal, type Result } from '../result/refusal.js';
import { betaBinomialMle } from './beta-binomial-mle.js';

export interface CoderCount {
  readonly id: string;
  /** Charts (or codes) with an error. */
  readonly x: number;
  /** Charts (or codes) audited; 0 is ranked at the department's rate. */
  readonly n: number;
}

export interface CoderRanking {
  /** The spread of rates among coders; null when they differ by no more than chance: then all share one rate. */
  readonly alpha: number | null;
  readonly beta: number | null;
  /** In the order of the coders. */
  readonly posteriorMeans: readonly number[];
  /** Ids by falling posterior mean, ties by id. */
  readonly worstFirst: readonly string[];
}

/**
 * Ranks coders by shrunk error rate, (α + x) ÷ (α + β + n) with the prior fitted to all of them. Ranking raw rates would put an average
 * coder with 5 charts among 20 at the end one time in four.
 */
export const rankCoders = ({ coders }: { readonly coders: readonly CoderCount[] }): Result<CoderRanking> => {
  const fit = betaBinomialMle({ clusters: coders.map(({ x, n }) => ({ m: n, x })) });
  if (isRefusal(fit)) return fit;
  const { alpha, beta, mu } = fit;
  const meanOf = ({ x, n }: CoderCount): number => {
    if (alpha !== null && beta !== null) return (alpha + x) / (alpha + beta + n);
    return fit.rho === 1 && n > 0 ? x / n : mu;
  };
  const worstFirst = coders.map((coder) => ({ id: coder.id, mean: meanOf(coder) })).sort((a, b) => b.mean - a.mean || (a.id < b.id ? -1 : 1));
  return { alpha, beta, posteriorMeans: coders.map(meanOf), worstFirst: worstFirst.map(({ id }) => id) };
};
