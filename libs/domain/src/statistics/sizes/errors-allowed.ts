import { hypergeometricTail } from '../distributions/hypergeometric-tail.js';
import { ceilGuarded } from '../result/ceil-guarded.js';
import { isCount } from '../result/is-count.js';
import { isLevel } from '../result/is-level.js';
import { refuse, type Result } from '../result/refusal.js';

/**
 * The reverse of `attributeSize` for a frame of N: the most units in error that a sample of n may hold and still show, with
 * confidence `conf`, that less than `tolerable` of the frame is in error. Null when not even a sample without an error shows it.
 */
export const errorsAllowed = ({ n, N, tolerable, conf }: { readonly n: number; readonly N: number; readonly tolerable: number; readonly conf: number }): Result<{ readonly errors: number | null }> => {
  if (!isCount(n) || !isCount(N) || n < 1 || n > N || !isLevel(tolerable) || !isLevel(conf)) return refuse('INVALID_INPUT');
  const K = ceilGuarded(tolerable * N);
  const error = (1 - conf) * (1 + 1e-12);
  let errors = -1;
  while (errors + 1 < Math.min(n, K) && hypergeometricTail({ N, K, n }, errors + 1) <= error) errors += 1;
  return { errors: errors < 0 ? null : errors };
};
