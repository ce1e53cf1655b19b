import { isLevel } from '../result/is-level.js';
import { isRefusal, refuse, type Result } from '../result/refusal.js';
import { sumOf } from '../result/sum-of.js';
import { varianceOfTotal } from '../strata/variance-of-total.js';
import { zOf } from './precision.js';

/** A stratum of a planned draw. */
export interface PlannedStratum {
  /** Units of the frame in it, and units to draw. */
  readonly N: number;
  readonly n: number;
  /** Standard deviation of the figure among its units; for a share p it is √(pq). */
  readonly S: number;
}

/**
 * The half-width that a planned stratified draw gives for the figure of the whole frame, z √(Σ N_h² (1 − n_h/N_h) S_h²/n_h) ÷ N.
 * EMPTY_STRATUM when one with units is given none, NO_DATA without units. Cochran WG (1977), 5.9.
 */
export const stratifiedPrecision = ({ strata, conf }: { readonly strata: readonly PlannedStratum[]; readonly conf: number }): Result<{ readonly d: number }> => {
  if (!isLevel(conf)) return refuse('INVALID_INPUT');
  const total = varianceOfTotal({ Nh: strata.map(({ N }) => N), Sh2: strata.map(({ S }) => S * S), nh: strata.map(({ n }) => n) });
  return isRefusal(total) ? total : { d: (zOf({ d: 1, conf }) * total.se) / sumOf(strata, ({ N }) => N) };
};
