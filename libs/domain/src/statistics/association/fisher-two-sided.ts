import { hypergeometricTail, type HypergeometricDraw } from '../distributions/hypergeometric-tail.js';

/** Probabilities that differ by less than this share are the same, as in R's fisher.test. */
const SAME = Math.log(1 + 1e-7);

/** Fisher's exact two-sided p: all tables as likely as the one seen, or less. They lie beyond the likelier ones around the mode. */
export const fisherTwoSided = ({ N, K, n }: HypergeometricDraw, x: number): number => {
  if (x > Math.floor(((n + 1) * (K + 1)) / (N + 2))) return fisherTwoSided({ N, K: N - K, n }, n - x);
  const draw = { N, K, n };
  const highest = Math.min(n, K);
  /** log p(k) − log p(x), by recurrence from x over the mode. */
  let log = 0;
  let firstLikelier: number | null = null;
  let k = x;
  for (; k < highest; k += 1) {
    log += Math.log(((K - k) * (n - k)) / ((k + 1) * (N - K - n + k + 1)));
    if (log > SAME) firstLikelier ??= k + 1;
    else if (firstLikelier !== null) break;
  }
  return firstLikelier === null ? 1 : Math.min(1, hypergeometricTail(draw, firstLikelier - 1) + hypergeometricTail(draw, k, true));
};
