import { betaCdf } from './beta-cdf.js';

/**
 * P(X ≤ k) for X ~ Binomial(n, p), through the incomplete beta function: 1 − I_p(k + 1, n − k) = I_{1−p}(n − k, k + 1),
 * so that a small tail keeps its digits. 0 below k = 0, 1 from k = n on.
 */
export const binomialCdf = (k: number, n: number, p: number): number => {
  if (k < 0) return 0;
  if (k >= n || p <= 0) return 1;
  return betaCdf(1 - p, n - k, k + 1) ?? 0;
};
