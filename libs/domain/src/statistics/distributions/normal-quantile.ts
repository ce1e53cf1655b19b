import quantile from '@stdlib/stats-base-dists-normal-quantile';
import { normalCdf } from './normal-cdf.js';

/** Below this the library, which inverts erf at 2p − 1, loses a digit for each further digit of p. */
const TAIL = 1e-4;

/**
 * The p-quantile of the standard normal, 0 < p < 1, within 1e-14 (relative) down to p = 1e-300. ±Infinity at the ends and NaN
 * outside: callers check the level first.
 */
export const normalQuantile = (p: number): number => {
  if (p > 0 && p < TAIL) return tailQuantile(p);
  return p < 1 && 1 - p < TAIL ? -tailQuantile(1 - p) : quantile(p, 0, 1);
};

/** Newton's steps on log Φ, which is concave: from −√(−2 ln p), left of the root, they rise to it. */
const tailQuantile = (p: number): number => {
  let z = -Math.sqrt(-2 * Math.log(p));
  for (let step = 0; step < 50; step += 1) {
    const share = normalCdf(z);
    const next = z + ((Math.log(p) - Math.log(share)) * share * Math.sqrt(2 * Math.PI)) / Math.exp((-z * z) / 2);
    if (!(next > z)) break;
    z = next;
  }
  return z;
};
