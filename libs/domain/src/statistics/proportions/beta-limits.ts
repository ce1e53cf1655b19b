import { betaQuantile } from '../distributions/beta-quantile.js';

/** Exact binomial limits with `below` and `above` as the chances of missing on either side; 0 of n has 0 below, n of n has 1 above. */
export const betaLimits = (x: number, n: number, below: number, above: number): { readonly lower: number; readonly upper: number } => ({
  lower: x <= 0 ? 0 : betaQuantile(below, x, n - x + 1) ?? 0,
  upper: x >= n ? 1 : betaQuantile(1 - above, x + 1, n - x) ?? 1,
});
