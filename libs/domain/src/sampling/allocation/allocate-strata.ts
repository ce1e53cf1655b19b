import { isCount } from '../../statistics/result/is-count.js';
import { refuse, type Result } from '../../statistics/result/refusal.js';
import { sumOf } from '../../statistics/result/sum-of.js';
import { largestRemainder } from './largest-remainder.js';
import { shareWithin } from './share-within.js';

export interface AllocationInput {
  /** In proportion to N_h, equal parts, or Neyman: in proportion to N_h S_h. */
  readonly kind: 'proportional' | 'equal' | 'neyman';
  readonly total: number;
  readonly Nh: readonly number[];
  /** Standard deviations within the strata, for `neyman`. */
  readonly Sh?: readonly number[] | null;
  /** Units that each stratum gets at least, or all it has. */
  readonly minPerStratum: number;
}

export interface Allocation {
  /** Before rounding. */
  readonly raw: readonly number[];
  /** Whole units, Σn = total, n_h ≤ N_h. */
  readonly n: readonly number[];
}

const KINDS: readonly AllocationInput['kind'][] = ['proportional', 'equal', 'neyman'];

/**
 * Shares a total over strata: λ·w_h clamped to [min(minimum, N_h), N_h] with λ such that the parts add up, then whole units by
 * largest remainder, ties to the earlier stratum. Rounding each stratum by itself would break the total.
 * TOTAL_BELOW_MINIMUM, TOTAL_EXCEEDS_POPULATION, NO_DATA without strata. Cochran WG (1977), 5.5 and 5.9.
 */
export const allocateStrata = ({ kind, total, Nh, Sh = null, minPerStratum }: AllocationInput): Result<Allocation> => {
  if (!isCount(total) || !isCount(minPerStratum) || !Nh.every(isCount)) return refuse('INVALID_INPUT');
  if (!KINDS.includes(kind)) return refuse('INVALID_INPUT');
  if (kind === 'neyman' && (Sh === null || Sh.length !== Nh.length || !Sh.every((S, h) => S >= 0 && Number.isFinite(S * (Nh[h] ?? 0))))) return refuse('INVALID_INPUT');
  if (Nh.length === 0) return refuse('NO_DATA');
  const weightOf = { proportional: (N: number) => N, equal: (N: number) => Math.min(1, N), neyman: (N: number, h: number) => N * (Sh?.[h] ?? 0) }[kind];
  const parts = Nh.map((N, h) => ({ weight: weightOf(N, h), least: Math.min(minPerStratum, N), most: N }));
  if (total < sumOf(parts, ({ least }) => least)) return refuse('TOTAL_BELOW_MINIMUM');
  if (total > sumOf(parts, ({ most }) => most)) return refuse('TOTAL_EXCEEDS_POPULATION');
  const raw = shareWithin(parts, total);
  return { raw, n: largestRemainder(raw, total) };
};
