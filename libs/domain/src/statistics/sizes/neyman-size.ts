import { twoSidedZ } from '../distributions/two-sided-z.js';
import { ceilGuarded } from '../result/ceil-guarded.js';
import { isLevel } from '../result/is-level.js';
import { refuse, type Result } from '../result/refusal.js';
import { sumOf } from '../result/sum-of.js';

export interface NeymanSize {
  readonly nExact: number;
  /** Rounded up. */
  readonly n: number;
  /** nExact shared in proportion to N_h S_h, before rounding and without looking at N_h. */
  readonly rawAllocation: readonly number[];
}

/**
 * Units to draw from strata of N_h units with standard deviation S_h for a mean within ± d under Neyman allocation:
 * n = (ΣW_h S_h)² ÷ (d²/z² + ΣW_h S_h²/N). Cochran WG (1977), eq. 5.25.
 */
export const neymanSize = ({ Nh, Sh, d, conf }: { readonly Nh: readonly number[]; readonly Sh: readonly number[]; readonly d: number; readonly conf: number }): Result<NeymanSize> => {
  const strata = Nh.map((N, h) => ({ N, S: Sh[h] ?? Number.NaN }));
  if (Nh.length !== Sh.length || !isLevel(conf) || !(d > 0) || !strata.every(({ N, S }) => N >= 0 && S >= 0 && Number.isFinite(N * S))) return refuse('INVALID_INPUT');
  const total = sumOf(strata, ({ N }) => N);
  const spread = sumOf(strata, ({ N, S }) => N * S);
  if (total === 0 || spread === 0) return refuse('NO_DATA');
  const variance = (d / twoSidedZ(conf)) ** 2;
  const nExact = (spread / total) ** 2 / (variance + sumOf(strata, ({ N, S }) => N * S * S) / total ** 2);
  return { nExact, n: ceilGuarded(nExact), rawAllocation: strata.map(({ N, S }) => (nExact * N * S) / spread) };
};
