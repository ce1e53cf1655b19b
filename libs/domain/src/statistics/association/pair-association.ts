import { hypergeometricTail } from '../distributions/hypergeometric-tail.js';
import { isCount } from '../result/is-count.js';
import { refuse, type Result } from '../result/refusal.js';
import { fisherTwoSided } from './fisher-two-sided.js';

/** Charts with A, with B, with both, and charts in all. */
export interface PairCounts {
  readonly n11: number;
  readonly nA: number;
  readonly nB: number;
  readonly N: number;
}

export interface PairAssociation {
  /** Share of charts with both. */
  readonly support: number;
  /** Share of the charts with A that have B; null when none has A. */
  readonly confidence: number | null;
  /** How many times more often together than by chance; null when A or B never occurs. */
  readonly lift: number | null;
  /** Support − what chance gives. */
  readonly leverage: number;
  /** Fisher's exact test that they go together, one-sided. */
  readonly pGreater: number;
  readonly pTwoSided: number;
}

/** How error A and attribute B go together over charts. Counts are charts, never codes. Fisher RA (1935); lift after Brin S et al. (1997). */
export const pairAssociation = ({ n11, nA, nB, N }: PairCounts): Result<PairAssociation> => {
  if (![n11, nA, nB, N].every(isCount) || n11 > Math.min(nA, nB) || Math.max(nA, nB) > N || nA + nB - n11 > N) return refuse('INVALID_INPUT');
  if (N === 0) return refuse('NO_DATA');
  const draw = { N, K: nA, n: nB };
  return {
    support: n11 / N,
    confidence: nA === 0 ? null : n11 / nA,
    lift: nA === 0 || nB === 0 ? null : (n11 / nA) * (N / nB),
    leverage: n11 / N - (nA / N) * (nB / N),
    pGreater: hypergeometricTail(draw, n11 - 1, true),
    pTwoSided: fisherTwoSided(draw, n11),
  };
};
