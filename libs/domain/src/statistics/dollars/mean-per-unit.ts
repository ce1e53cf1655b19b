import { twoSidedT } from '../distributions/two-sided-t.js';
import { isCount } from '../result/is-count.js';
import { isLevel } from '../result/is-level.js';
import { refuse, type Result } from '../result/refusal.js';
import { sampleVariance } from '../result/sample-variance.js';
import { sumOf } from '../result/sum-of.js';

export interface TotalEstimate {
  /** Dollars over the whole frame. */
  readonly pointEstimate: number;
  /** Null for a single unit. */
  readonly se: number | null;
  readonly tValue: number | null;
  /** t · se: half the width of the interval, in dollars. */
  readonly precision: number | null;
  /** Not clipped: a lower limit below 0 says that the sample proves nothing. The upper one is no worst case on skewed dollars. */
  readonly lower: number | null;
  readonly upper: number | null;
}

/**
 * Difference estimation (unrestricted variable appraisal): N times the mean of the audited differences, zeros included, with
 * se = N s √((1 − n/N)/n) and t limits on n − 1 degrees of freedom. Cochran WG (1977) Sampling Techniques, 3rd ed., 2.5–2.8.
 */
export const meanPerUnit = ({ N, values, conf }: { readonly N: number; readonly values: readonly number[]; readonly conf: number }): Result<TotalEstimate> => {
  const n = values.length;
  if (!isCount(N) || n > N || !isLevel(conf) || !values.every(Number.isFinite)) return refuse('INVALID_INPUT');
  if (n === 0) return refuse('NO_DATA');
  const pointEstimate = (N * sumOf(values, (value) => value)) / n;
  const variance = sampleVariance(values);
  const t = twoSidedT(conf, n - 1);
  if (variance === null || t === null) return { pointEstimate, se: null, tValue: null, precision: null, lower: null, upper: null };
  const se = N * Math.sqrt(((1 - n / N) * variance) / n);
  return { pointEstimate, se, tValue: t, precision: t * se, lower: pointEstimate - t * se, upper: pointEstimate + t * se };
};
