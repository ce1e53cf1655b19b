import { refuse, type Result } from '../result/refusal.js';
import { sumOf } from '../result/sum-of.js';

/** Per stratum: units, variance of the figure among them, units to draw. */
export interface PlannedStrata {
  readonly Nh: readonly number[];
  readonly Sh2: readonly number[];
  readonly nh: readonly number[];
}

/**
 * Variance and standard error of an estimated total of a planned stratified draw: Σ N_h² (1 − n_h/N_h) S_h² ÷ n_h. A stratum
 * with units and none drawn is EMPTY_STRATUM. Cochran WG (1977) Sampling Techniques, 3rd ed., 5.9.
 */
export const varianceOfTotal = ({ Nh, Sh2, nh }: PlannedStrata): Result<{ readonly variance: number; readonly se: number }> => {
  const strata = Nh.map((N, h) => ({ N, S2: Sh2[h] ?? Number.NaN, n: nh[h] ?? Number.NaN }));
  if (Nh.length !== Sh2.length || Nh.length !== nh.length || !strata.every(({ N, S2, n }) => Number.isFinite(N) && n >= 0 && n <= N && S2 >= 0)) return refuse('INVALID_INPUT');
  const present = strata.filter(({ N }) => N > 0);
  if (present.length === 0) return refuse('NO_DATA');
  if (present.some(({ n }) => n === 0)) return refuse('EMPTY_STRATUM');
  const variance = sumOf(present, ({ N, S2, n }) => (N ** 2 * (1 - n / N) * S2) / n);
  return { variance, se: Math.sqrt(variance) };
};
