import { twoSidedT } from '../distributions/two-sided-t.js';
import { isLevel } from '../result/is-level.js';
import { refuse, type Result } from '../result/refusal.js';
import { sumOf } from '../result/sum-of.js';

export interface WeightedProportion {
  readonly estimate: number;
  /** Null for a single unit. */
  readonly se: number | null;
  /** Kish's effective sample size, (Σw)² ÷ Σw². */
  readonly nEff: number;
  /** t limits with n − 1 degrees of freedom, not clipped; null for a single unit. */
  readonly lower: number | null;
  readonly upper: number | null;
}

/**
 * Weighted mean Σwy/Σw of a draw with unequal chances, w = 1/π, with the linearised error for draws with replacement:
 * se = √(n/(n − 1) Σ(w(y − p))²) ÷ Σw. Hájek J (1971); as R survey's svymean. Kish L (1965) for nEff.
 */
export const hajekProportion = ({ y, weights, conf }: { readonly y: readonly number[]; readonly weights: readonly number[]; readonly conf: number }): Result<WeightedProportion> => {
  if (y.length !== weights.length || !isLevel(conf) || !weights.every((w) => Number.isFinite(w) && w > 0) || !y.every(Number.isFinite)) return refuse('INVALID_INPUT');
  const n = y.length;
  if (n === 0) return refuse('NO_DATA');
  const w = (index: number): number => weights[index] ?? 0;
  const total = sumOf(weights, (weight) => weight);
  const estimate = sumOf(y, (value, index) => w(index) * value) / total;
  const nEff = total ** 2 / sumOf(weights, (weight) => weight ** 2);
  const t = twoSidedT(conf, n - 1);
  if (t === null) return { estimate, se: null, nEff, lower: null, upper: null };
  const se = Math.sqrt((n / (n - 1)) * sumOf(y, (value, index) => (w(index) * (value - estimate)) ** 2)) / total;
  return { estimate, se, nEff, lower: estimate - t * se, upper: estimate + t * se };
};
