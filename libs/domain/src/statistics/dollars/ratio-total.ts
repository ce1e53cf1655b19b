import { twoSidedT } from '../distributions/two-sided-t.js';
import { isCount } from '../result/is-count.js';
import { isLevel } from '../result/is-level.js';
import { refuse, type Result } from '../result/refusal.js';
import { sumOf } from '../result/sum-of.js';

export interface RatioTotalInput {
  readonly N: number;
  /** Dollars paid over the whole frame. */
  readonly bookTotal: number;
  /** Dollars paid per audited unit. */
  readonly book: readonly number[];
  /** Dollars wrong per audited unit, in the same order. */
  readonly error: readonly number[];
  readonly conf: number;
}

export interface RatioTotal {
  /** Dollars wrong per dollar paid. */
  readonly ratio: number;
  readonly seRatio: number | null;
  readonly pointEstimate: number;
  /** Linearised, at the frame's book total. */
  readonly se: number | null;
  /** Cochran's N √((1 − f) s_d²/n), which looks at the frame's size instead of its dollars. */
  readonly seClassic: number | null;
  /** From `se` and t on n − 1 degrees of freedom; errors and limits are null for a single unit. */
  readonly lower: number | null;
  readonly upper: number | null;
}

/** Ratio estimation of a total: R = Σerror/Σbook times the book total, var(R) = (1 − f) n/(n − 1) Σ(error − R·book)² ÷ (Σbook)². Cochran WG (1977), 6.4 and eq. 6.13. */
export const ratioTotal = ({ N, bookTotal, book, error, conf }: RatioTotalInput): Result<RatioTotal> => {
  const n = book.length;
  if (n !== error.length || !isCount(N) || n > N || !isLevel(conf) || ![bookTotal, ...book, ...error].every(Number.isFinite)) return refuse('INVALID_INPUT');
  const booked = sumOf(book, (value) => value);
  if (n === 0 || booked === 0) return refuse('NO_DATA');
  const ratio = sumOf(error, (value) => value) / booked;
  const pointEstimate = ratio * bookTotal;
  const t = twoSidedT(conf, n - 1);
  if (t === null) return { ratio, seRatio: null, pointEstimate, se: null, seClassic: null, lower: null, upper: null };
  const spread = (1 - n / N) * (sumOf(error, (value, index) => (value - ratio * (book[index] ?? 0)) ** 2) / (n - 1));
  const seRatio = Math.sqrt(n * spread) / Math.abs(booked);
  const se = Math.abs(bookTotal) * seRatio;
  return { ratio, seRatio, pointEstimate, se, seClassic: N * Math.sqrt(spread / n), lower: pointEstimate - t * se, upper: pointEstimate + t * se };
};
