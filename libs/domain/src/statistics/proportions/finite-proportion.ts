import { isCount } from '../result/is-count.js';
import { isLevel } from '../result/is-level.js';
import { refuse, type Refusal } from '../result/refusal.js';

/** x of n units, drawn without replacement from N. Whole numbers. */
export interface FiniteProportionInput {
  readonly x: number;
  readonly n: number;
  /** Units of the frame, n ≤ N. */
  readonly N: number;
  readonly conf: number;
}

/** INVALID_INPUT unless x ≤ n ≤ N are counts; NO_DATA for n = 0; null when there is nothing to refuse. */
export const checkFiniteProportion = ({ x, n, N, conf }: FiniteProportionInput): Refusal | null => {
  if (!(isCount(x) && isCount(n) && isCount(N) && x <= n && n <= N && isLevel(conf))) return refuse('INVALID_INPUT');
  return n === 0 ? refuse('NO_DATA') : null;
};
