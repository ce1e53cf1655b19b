import { isCount } from '../result/is-count.js';
import { isLevel } from '../result/is-level.js';
import { refuse, type Refusal } from '../result/refusal.js';

export interface TaintInput {
  /** Monetary units drawn. */
  readonly n: number;
  /** Wrong dollars per dollar of each wrong item, 0 … 1; items without an error are left out. */
  readonly taints: readonly number[];
  readonly conf: number;
}

export const checkTaints = ({ n, taints, conf }: TaintInput): Refusal | null => {
  if (!isCount(n) || taints.length > n || !isLevel(conf) || !taints.every((taint) => taint >= 0 && taint <= 1)) return refuse('INVALID_INPUT');
  return n === 0 ? refuse('NO_DATA') : null;
};
