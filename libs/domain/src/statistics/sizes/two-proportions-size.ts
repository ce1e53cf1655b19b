import { normalQuantile } from '../distributions/normal-quantile.js';
import { ceilGuarded } from '../result/ceil-guarded.js';
import { isLevel } from '../result/is-level.js';
import { refuse, type Result } from '../result/refusal.js';

export interface TwoProportionsPlan {
  readonly p1: number;
  readonly p2: number;
  /** Chance of seeing the difference when it is there. */
  readonly power: number;
  /** Two-sided chance of seeing one that is not. */
  readonly alpha: number;
}

/**
 * Units per group to tell p1 from p2: n = (z_{α/2} √((p1 + p2)(1 − (p1 + p2)/2)) + z_power √(p1q1 + p2q2))² ÷ (p1 − p2)². As R's
 * power.prop.test. Equal shares are INVALID_INPUT: no sample tells them apart; so is a power that chance alone gives.
 */
export const twoProportionsSize = ({ p1, p2, power, alpha }: TwoProportionsPlan): Result<{ readonly nPerGroupExact: number; readonly nPerGroup: number }> => {
  if (!(p1 >= 0 && p1 <= 1 && p2 >= 0 && p2 <= 1 && p1 !== p2 && isLevel(power) && isLevel(alpha))) return refuse('INVALID_INPUT');
  const together = normalQuantile(1 - alpha / 2) * Math.sqrt((p1 + p2) * (1 - (p1 + p2) / 2));
  const apart = normalQuantile(power) * Math.sqrt(p1 * (1 - p1) + p2 * (1 - p2));
  if (together + apart <= 0) return refuse('INVALID_INPUT');
  const nPerGroupExact = ((together + apart) / (p1 - p2)) ** 2;
  return { nPerGroupExact, nPerGroup: ceilGuarded(nPerGroupExact) };
};
