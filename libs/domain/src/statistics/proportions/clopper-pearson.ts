import type { Result } from '../result/refusal.js';
import { betaLimits } from './beta-limits.js';
import { checkProportion } from './check-proportion.js';
import type { ProportionInput, ProportionInterval } from './proportion.js';

/**
 * Exact binomial interval: lower = Beta quantile α/2 of (x, n − x + 1), upper = 1 − α/2 of (x + 1, n − x). Covers at least the
 * level. Clopper CJ, Pearson ES (1934) Biometrika 26:404.
 */
export const clopperPearson = (input: ProportionInput): Result<ProportionInterval> => {
  const refusal = checkProportion(input);
  if (refusal !== null) return refusal;
  const half = (1 - input.conf) / 2;
  return { estimate: input.x / input.n, ...betaLimits(input.x, input.n, half, half) };
};
