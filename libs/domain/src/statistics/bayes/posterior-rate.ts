import { betaCdf } from '../distributions/beta-cdf.js';
import { betaQuantile } from '../distributions/beta-quantile.js';
import { isLevel } from '../result/is-level.js';
import { refuse, type Result } from '../result/refusal.js';
import type { BetaPrior } from './beta-prior.js';

export interface PosteriorRate {
  /** The shrunk rate. */
  readonly mean: number;
  readonly sd: number;
  /** Equal tails at the level. */
  readonly lower: number;
  readonly upper: number;
  /** P(rate > threshold); null without a threshold. */
  readonly pAbove: number | null;
}

/** A coder's rate after x of n, starting from the spread of rates among coders: Beta(α + x, β + n − x). With n = 0 it is the prior. */
export const posteriorRate = ({ alpha, beta, x, n, conf, threshold = null }: BetaPrior & { readonly x: number; readonly n: number; readonly conf: number; readonly threshold?: number | null }): Result<PosteriorRate> => {
  if (!(alpha > 0 && beta > 0 && Number.isFinite(alpha + beta) && x >= 0 && x <= n && Number.isFinite(n) && isLevel(conf)) || (threshold !== null && !(threshold >= 0 && threshold <= 1))) return refuse('INVALID_INPUT');
  const a = alpha + x;
  const b = beta + n - x;
  const lower = betaQuantile((1 - conf) / 2, a, b);
  const upper = betaQuantile(1 - (1 - conf) / 2, a, b);
  if (lower === null || upper === null) return refuse('INVALID_INPUT');
  return { mean: a / (a + b), sd: Math.sqrt((a * b) / (a + b + 1)) / (a + b), lower, upper, pAbove: threshold === null ? null : betaCdf(1 - threshold, b, a) };
};
