import { ceilGuarded } from '../../statistics/result/ceil-guarded.js';
import { isCount } from '../../statistics/result/is-count.js';
import { refuse, type Result } from '../../statistics/result/refusal.js';

/**
 * Charts to draw so that about n can be audited when a share of them turns out unusable (record missing, chart recoded): n ÷ (1 − share),
 * rounded up. The extra ones are the next tickets: spares, used only in their order. INVALID_INPUT unless 0 ≤ share < 1.
 */
export const oversampleSize = ({ n, unusableShare }: { readonly n: number; readonly unusableShare: number }): Result<{ readonly drawn: number; readonly spares: number }> => {
  if (!isCount(n) || !(unusableShare >= 0 && unusableShare < 1)) return refuse('INVALID_INPUT');
  const drawn = ceilGuarded(n / (1 - unusableShare));
  return { drawn, spares: drawn - n };
};
