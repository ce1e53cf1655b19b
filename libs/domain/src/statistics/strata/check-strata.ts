import { isCount } from '../result/is-count.js';
import { refuse, type Refusal } from '../result/refusal.js';

/**
 * Why strata of N units with n drawn from each give no estimate: INVALID_INPUT, NO_DATA when no stratum has units,
 * EMPTY_STRATUM when one was not sampled, SINGLE_UNIT_STRATUM when one unit stands for several. Null when they do.
 */
export const checkStrata = (strata: readonly { readonly N: number; readonly n: number }[]): Refusal | null => {
  if (!strata.every(({ N, n }) => isCount(N) && isCount(n) && n <= N)) return refuse('INVALID_INPUT');
  const present = strata.filter(({ N }) => N > 0);
  if (present.length === 0) return refuse('NO_DATA');
  if (present.some(({ n }) => n === 0)) return refuse('EMPTY_STRATUM');
  return present.some(({ N, n }) => n === 1 && N > 1) ? refuse('SINGLE_UNIT_STRATUM') : null;
};
