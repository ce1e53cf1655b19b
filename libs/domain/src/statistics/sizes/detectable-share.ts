import { isLevel } from '../result/is-level.js';
import { isRefusal, refuse, type Result } from '../result/refusal.js';
import { twoProportionsPower } from './two-proportions-power.js';

export interface DetectableQuestion {
  /** The share that the other is told from. */
  readonly from: number;
  readonly nPerGroup: number;
  readonly power: number;
  readonly alpha: number;
}

/** The shares nearest to `from` that n units per group tell apart with that power; null on a side where not even 0 or 1 is. */
export interface DetectableShares {
  readonly below: number | null;
  readonly above: number | null;
}

/** Halvings of the search: more than the digits of a double. */
const STEPS = 60;

/** What change n units per group can see: the nearest shares on either side of `from` that `twoProportionsPower` shows with that power. */
export const detectableShare = ({ from, nPerGroup, power, alpha }: DetectableQuestion): Result<DetectableShares> => {
  if (!isLevel(from) || !isLevel(power) || !isLevel(alpha) || !(nPerGroup > 0 && Number.isFinite(nPerGroup))) return refuse('INVALID_INPUT');
  const isSeen = (share: number): boolean => {
    const shown = twoProportionsPower({ p1: from, p2: share, nPerGroup, alpha });
    return !isRefusal(shown) && shown.power >= power;
  };
  const nearest = (end: number): number | null => {
    if (!isSeen(end)) return null;
    let [seen, unseen] = [end, from];
    for (let step = 0; step < STEPS; step += 1) {
      const middle = (seen + unseen) / 2;
      if (isSeen(middle)) seen = middle;
      else unseen = middle;
    }
    return seen;
  };
  return { below: nearest(0), above: nearest(1) };
};
