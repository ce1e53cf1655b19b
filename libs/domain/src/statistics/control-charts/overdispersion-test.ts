import { chiSquareUpperTail } from '../distributions/chi-square-upper-tail.js';
import { refuse, type Result } from '../result/refusal.js';
import { sampleVariance } from '../result/sample-variance.js';
import { sumOf } from '../result/sum-of.js';
import { centerLine } from './center-line.js';

export interface OverdispersionInput {
  readonly counts: readonly number[];
  /** For `binomial`; near equal, their mean is used. */
  readonly sizes?: readonly number[] | null;
  readonly type: 'binomial' | 'poisson';
}

export interface Overdispersion {
  /** Variance seen ÷ variance of chance alone; null when chance alone gives none. */
  readonly ratio: number | null;
  readonly statistic: number | null;
  /** P(χ² > statistic) with n − 1 degrees of freedom; null with the ratio. */
  readonly pValue: number | null;
}

/** Whether counts differ by more than chance: D = (n − 1)s² ÷ n̄p̄q̄ (binomial) or ÷ mean (Poisson). TOO_FEW_POINTS below two. Wetherill GB, Brown DW (1991) Statistical Process Control, pp. 212–218. */
export const overdispersionTest = ({ counts, sizes = null, type }: OverdispersionInput): Result<Overdispersion> => {
  const isSound = counts.every((count) => count >= 0 && Number.isFinite(count));
  if (!isSound || !['binomial', 'poisson'].includes(type) || (type === 'binomial' && (sizes === null || sizes.length !== counts.length || !sizes.every((size, index) => size > 0 && size >= (counts[index] ?? 0))))) return refuse('INVALID_INPUT');
  if (counts.length === 0) return refuse('NO_DATA');
  const variance = sampleVariance(counts);
  if (variance === null) return refuse('TOO_FEW_POINTS');
  const mean = sumOf(counts, (count) => count) / counts.length;
  const chance = type === 'binomial' && sizes !== null ? mean * (1 - centerLine({ counts, sizes })) : mean;
  if (chance <= 0) return { ratio: null, statistic: null, pValue: null };
  const statistic = ((counts.length - 1) * variance) / chance;
  return { ratio: variance / chance, statistic, pValue: chiSquareUpperTail(statistic, counts.length - 1) };
};
