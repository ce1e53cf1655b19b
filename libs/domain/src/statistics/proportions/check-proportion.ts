import { isLevel } from '../result/is-level.js';
import { refuse, type Refusal } from '../result/refusal.js';
import type { ProportionInput } from './proportion.js';

/** Why no share can be given: INVALID_INPUT, or NO_DATA for 0 of 0. Null when it can. */
export const checkProportion = ({ x, n, conf }: ProportionInput): Refusal | null => {
  if (!(Number.isFinite(n) && x >= 0 && x <= n && isLevel(conf))) return refuse('INVALID_INPUT');
  return n === 0 ? refuse('NO_DATA') : null;
};
