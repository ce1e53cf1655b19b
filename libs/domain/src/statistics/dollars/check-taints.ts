import { isCount } from '../result/is-count.js';
import { isLevel } from '../result/is-level.js';
import { refuse, type Refusal } from '../result/refusal.js';

export interface TaintInput {
  /** Monetary units drawn. */
  readonly n: number;
  /** Wrong dollars per dollar of each wrong item; items without an error are left out. */
  readonly taints: readonly number[];
  readonly conf: number;
}

/** INVALID_INPUT for more wrong items than were drawn or taints outside [least, most], NO_DATA when nothing was drawn. */
export const checkTaints = ({ n, taints, conf }: TaintInput, least: number, most: number): Refusal | null => {
  if (!isCount(n) || taints.length > n || !isLevel(conf) || !taints.every((taint) => Number.isFinite(taint) && taint >= least && taint <= most)) return refuse('INVALID_INPUT');
  return n === 0 ? refuse('NO_DATA') : null;
};
