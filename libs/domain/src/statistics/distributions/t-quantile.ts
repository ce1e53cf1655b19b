import quantile from '@stdlib/stats-base-dists-t-quantile';

/** The p-quantile of Student's t; df > 0 and 0 < p < 1. Null otherwise: without degrees of freedom there is no limit. */
export const tQuantile = (p: number, df: number): number | null => {
  const value = df > 0 ? quantile(p, df) : Number.NaN;
  return Number.isFinite(value) ? value : null;
};
