import { isCount } from '../result/is-count.js';
import { isRefusal, refuse, type Result } from '../result/refusal.js';
import { isCodesPlan, type CodesPlan } from './charts-for-codes.js';
import { precisionOfSize } from './precision-of-size.js';

/** The reverse of `chartsForCodes`: the half-width for the share of right codes that n charts give. A census gives 0, n = 0 is NO_DATA. */
export const precisionOfCharts = (plan: CodesPlan & { readonly n: number }): Result<{ readonly d: number }> => {
  const { p, conf, n, codesPerChart, designEffect, N = null } = plan;
  if (!isCodesPlan(plan) || !isCount(n)) return refuse('INVALID_INPUT');
  const ofOne = precisionOfSize({ p, n, conf, N });
  return isRefusal(ofOne) ? ofOne : { d: ofOne.d * Math.sqrt(designEffect / codesPerChart) };
};
