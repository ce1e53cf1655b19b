import { refuse, type Result } from '../result/refusal.js';
import { sampleVariance } from '../result/sample-variance.js';
import { sumOf } from '../result/sum-of.js';

export interface BetaMoments {
  /** Mean and standard deviation of the raw rates, each group counting once. */
  readonly mean: number;
  readonly sd: number;
  /** Null when the rates do not vary, or vary more than any Beta can. */
  readonly alpha: number | null;
  readonly beta: number | null;
}

/**
 * Beta(α, β) with the mean and spread of raw rates: α + β = mean(1 − mean)/sd² − 1. Quick and rough: the sampling error of small groups
 * counts as spread. TOO_FEW_POINTS below two groups. Gelman A et al., Bayesian Data Analysis, 3rd ed., 5.1.
 */
export const betaMoments = ({ x, n }: { readonly x: readonly number[]; readonly n: readonly number[] }): Result<BetaMoments> => {
  if (x.length !== n.length || !x.every((count, index) => count >= 0 && count <= (n[index] ?? -1) && (n[index] ?? 0) > 0)) return refuse('INVALID_INPUT');
  if (x.length === 0) return refuse('NO_DATA');
  const rates = x.map((count, index) => count / (n[index] ?? 1));
  const mean = sumOf(rates, (rate) => rate) / rates.length;
  const variance = sampleVariance(rates);
  if (variance === null) return refuse('TOO_FEW_POINTS');
  const weight = variance > 0 ? (mean * (1 - mean)) / variance - 1 : 0;
  return { mean, sd: Math.sqrt(variance), alpha: weight > 0 ? mean * weight : null, beta: weight > 0 ? (1 - mean) * weight : null };
};
