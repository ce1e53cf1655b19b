import { hypergeometricTail, type HypergeometricDraw } from '../distributions/hypergeometric-tail.js';

/** Probabilities that differ by less than this share are the same, as in R's fisher.test. */
const SAME = 1 + 1e-7;

/** Fisher's exact two-sided p: all tables as likely as the one seen, or less. */
export const fisherTwoSided = (draw: HypergeometricDraw, x: number): number => {
  const { N, K, n } = draw;
  const lowest = Math.max(0, n + K - N);
  const highest = Math.min(n, K);
  /** log p(k) − log p(x), by recurrence. */
  const relative = new Map([[x, 0]]);
  for (let k = x; k < highest; k += 1) relative.set(k + 1, (relative.get(k) ?? 0) + Math.log(((K - k) * (n - k)) / ((k + 1) * (N - K - n + k + 1))));
  for (let k = x; k > lowest; k -= 1) relative.set(k - 1, (relative.get(k) ?? 0) + Math.log((k * (N - K - n + k)) / ((K - k + 1) * (n - k + 1))));
  const likelier = [...relative].filter(([, log]) => log > Math.log(SAME)).map(([k]) => k);
  if (likelier.length === 0) return 1;
  return Math.min(1, hypergeometricTail(draw, Math.min(...likelier) - 1) + hypergeometricTail(draw, Math.max(...likelier), true));
};
