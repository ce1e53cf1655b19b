import { binomialCdf } from '../distributions/binomial-cdf.js';
import { chiSquareUpperTail } from '../distributions/chi-square-upper-tail.js';
import { hypergeometricTail } from '../distributions/hypergeometric-tail.js';
import { ceilGuarded } from '../result/ceil-guarded.js';
import { isCount } from '../result/is-count.js';
import { isLevel } from '../result/is-level.js';
import { refuse, type Result } from '../result/refusal.js';
import { smallestSize } from './smallest-size.js';

export interface AttributeSizeInput {
  /** Error rate that must not be exceeded. */
  readonly tolerable: number;
  /** Error rate expected, below the tolerable one; used when `acceptable` is null. */
  readonly expectedRate?: number | null;
  /** Errors that may be found and still pass. */
  readonly acceptable?: number | null;
  readonly conf: number;
  /** `hypergeometric` asks for N; `poisson` is for monetary units. */
  readonly likelihood: 'binomial' | 'hypergeometric' | 'poisson';
  /** Units of the frame; its marked units are the tolerable share of N, rounded up. */
  readonly N?: number | null;
}

const LIKELIHOODS: readonly AttributeSizeInput['likelihood'][] = ['binomial', 'hypergeometric', 'poisson'];

/**
 * Decision sampling: the smallest n with P(X ≤ k | tolerable rate) ≤ 1 − conf, k being the acceptable errors, or the expected
 * rate times n rounded up (not rounded for Poisson, where k enters a gamma distribution). NOT_ACHIEVABLE when no n up to the frame, or to a million, will do.
 * AICPA Audit Guide: Audit Sampling (2017), appendices A and C.
 */
export const attributeSize = (input: AttributeSizeInput): Result<{ readonly n: number }> => {
  const { tolerable, expectedRate = null, acceptable = null, conf, likelihood, N = null } = input;
  if (!isLevel(tolerable) || !isLevel(conf) || !isPlanned(acceptable, expectedRate, tolerable) || (N !== null && !(isCount(N) && N > 0))) return refuse('INVALID_INPUT');
  if (!LIKELIHOODS.includes(likelihood) || (likelihood === 'hypergeometric' && N === null)) return refuse('INVALID_INPUT');
  const error = (1 - conf) * (1 + 1e-12);
  const rate = acceptable === null ? expectedRate ?? 0 : 0;
  const missed = (k: number, n: number): number => {
    if (likelihood === 'hypergeometric' && N !== null) return hypergeometricTail({ N, K: ceilGuarded(tolerable * N), n }, k);
    return likelihood === 'poisson' ? chiSquareUpperTail(2 * n * tolerable, 2 * (k + 1)) : binomialCdf(k, n, tolerable);
  };
  const n = smallestSize({
    acceptable: acceptable ?? 0,
    rate,
    wholeErrors: likelihood !== 'poisson',
    limit: likelihood === 'hypergeometric' && N !== null ? N : 1_000_000,
    passes: (k, size) => missed(k, size) <= error,
  });
  return n === null ? refuse('NOT_ACHIEVABLE') : { n };
};

const isPlanned = (acceptable: number | null, expectedRate: number | null, tolerable: number): boolean =>
  acceptable === null ? expectedRate !== null && expectedRate >= 0 && expectedRate < tolerable : isCount(acceptable);
