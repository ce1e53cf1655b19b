import quantile from '@stdlib/stats-base-dists-beta-quantile';

/**
 * The p-quantile of Beta(a, b); a and b > 0, 0 ≤ p ≤ 1. Null otherwise. Within 2e-14 (relative) of R's qbeta in the range of
 * audits, tails of 1e-6 included.
 */
export const betaQuantile = (p: number, a: number, b: number): number | null => {
  const value = a > 0 && b > 0 ? quantile(p, a, b) : Number.NaN;
  return Number.isFinite(value) ? value : null;
};
