import { normalCdf } from '../distributions/normal-cdf.js';
import { normalQuantile } from '../distributions/normal-quantile.js';
import { isLevel } from '../result/is-level.js';
import { refuse, type Result } from '../result/refusal.js';

/**
 * The reverse of `twoProportionsSize`: the chance that n units per group show the difference of p1 and p2 at a two-sided alpha,
 * Φ((√n |p1 − p2| − z_{α/2} √((p1 + p2)(1 − (p1 + p2)/2))) ÷ √(p1q1 + p2q2)). As R's power.prop.test. Equal shares are INVALID_INPUT.
 */
export const twoProportionsPower = ({ p1, p2, nPerGroup, alpha }: { readonly p1: number; readonly p2: number; readonly nPerGroup: number; readonly alpha: number }): Result<{ readonly power: number }> => {
  if (!(p1 >= 0 && p1 <= 1 && p2 >= 0 && p2 <= 1 && p1 !== p2 && nPerGroup > 0 && Number.isFinite(nPerGroup) && isLevel(alpha))) return refuse('INVALID_INPUT');
  const together = normalQuantile(1 - alpha / 2) * Math.sqrt((p1 + p2) * (1 - (p1 + p2) / 2));
  const reach = Math.sqrt(nPerGroup) * Math.abs(p1 - p2) - together;
  const apart = Math.sqrt(p1 * (1 - p1) + p2 * (1 - p2));
  return { power: apart === 0 ? (reach >= 0 ? 1 : 0) : normalCdf(reach / apart) };
};
