import { twoSidedT } from '../distributions/two-sided-t.js';
import { refuse, type Result } from '../result/refusal.js';
import { sumOf } from '../result/sum-of.js';
import { checkTaints, type TaintInput } from './check-taints.js';

export interface HansenHurwitz {
  /** Wrong dollars of the frame. */
  readonly pointEstimate: number;
  /** Errors and limits are null for a single draw. */
  readonly se: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** Total of a draw with probability proportional to dollars, with replacement: book total times the mean taint, zeros included and underpayments negative; t limits on n − 1 degrees of freedom. Cochran WG (1977), 9A.3. */
export const hansenHurwitz = (input: TaintInput & { readonly bookTotal: number }): Result<HansenHurwitz> => {
  const refusal = checkTaints(input, -Infinity, Infinity);
  if (refusal !== null) return refusal;
  const { bookTotal, n, taints, conf } = input;
  if (!(bookTotal >= 0 && Number.isFinite(bookTotal))) return refuse('INVALID_INPUT');
  const mean = sumOf(taints, (taint) => taint) / n;
  const t = twoSidedT(conf, n - 1);
  if (t === null) return { pointEstimate: bookTotal * mean, se: null, lower: null, upper: null };
  const squares = sumOf(taints, (taint) => (taint - mean) ** 2) + (n - taints.length) * mean ** 2;
  const se = bookTotal * Math.sqrt(squares / (n - 1) / n);
  return { pointEstimate: bookTotal * mean, se, lower: bookTotal * mean - t * se, upper: bookTotal * mean + t * se };
};
