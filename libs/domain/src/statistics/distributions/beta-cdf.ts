import cdf from '@stdlib/stats-base-dists-beta-cdf';

/** P(B ≤ x) for B ~ Beta(a, b); a and b > 0. Null otherwise. The upper tail without cancellation is betaCdf(1 − x, b, a). */
export const betaCdf = (x: number, a: number, b: number): number | null => {
  const value = a > 0 && b > 0 ? cdf(x, a, b) : Number.NaN;
  return Number.isFinite(value) ? value : null;
};
