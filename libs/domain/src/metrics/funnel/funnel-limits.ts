import { binomialBand } from './binomial-band.js';

export interface FunnelLimits {
  /** A share below `lower` or above `upper` is more than chance explains at the level. */
  readonly lower: number;
  readonly upper: number;
}

/**
 * Exact limits of a share around a common rate, for units that come in groups: the binomial band of the effective number of
 * units, judged ÷ design effect, at least 1. Null when nothing was judged. Limits never leave [0, 1].
 *
 * @param judged units judged, such as codes audited
 * @param centre the common rate, 0 ≤ centre ≤ 1
 * @param designEffect how much the variance exceeds that of units judged one by one, ≥ 1
 */
export const funnelLimits = (judged: number, centre: number, level: number, designEffect = 1): FunnelLimits | null => {
  if (judged <= 0) return null;
  const effective = Math.max(1, Math.floor(judged / designEffect));
  const { lowest, highest } = binomialBand(effective, centre, level);
  return { lower: lowest / effective, upper: highest / effective };
};
