import { twoSidedZ } from '../distributions/two-sided-z.js';
import type { Result } from '../result/refusal.js';
import { checkProportion } from './check-proportion.js';
import type { ProportionInput, ProportionInterval } from './proportion.js';

/**
 * Wilson's interval with continuity correction: (2np + z² ∓ (1 + z √(z² ∓ 2 − 1/n + 4p(nq ± 1)))) ÷ 2(n + z²), never narrower
 * than the plain one. Newcombe RG (1998) Stat Med 17:857, method 4.
 */
export const wilsonContinuity = (input: ProportionInput): Result<ProportionInterval> => {
  const refusal = checkProportion(input);
  if (refusal !== null) return refusal;
  const { x, n, conf } = input;
  const z = twoSidedZ(conf);
  const p = x / n;
  const centre = 2 * x + z * z;
  const below = 1 + z * Math.sqrt(Math.max(0, z * z - 2 - 1 / n + 4 * p * (n - x + 1)));
  const above = 1 + z * Math.sqrt(Math.max(0, z * z + 2 - 1 / n + 4 * p * (n - x - 1)));
  const width = 2 * (n + z * z);
  return { estimate: p, lower: x === 0 ? 0 : Math.max(0, (centre - below) / width), upper: x === n ? 1 : Math.min(1, (centre + above) / width) };
};
