import { firstWhere } from '../result/first-where.js';
import { isCount } from '../result/is-count.js';
import { isLevel } from '../result/is-level.js';
import { isRefusal, refuse, type Result } from '../result/refusal.js';
import { whatNBuys } from './what-n-buys.js';

/** The reverse of `whatNBuys`: the fewest units of N that give ± `points` percentage points or less. A census always does. */
export const sizeForPoints = ({ points, N, p, conf }: { readonly points: number; readonly N: number; readonly p: number; readonly conf: number }): Result<{ readonly n: number }> => {
  if (!(points > 0 && isCount(N) && p >= 0 && p <= 1 && isLevel(conf))) return refuse('INVALID_INPUT');
  if (N === 0) return refuse('NO_DATA');
  const n = firstWhere(1, N, (size) => {
    const bought = whatNBuys({ n: size, N, p, conf });
    return !isRefusal(bought) && bought.points <= points;
  });
  return { n };
};
