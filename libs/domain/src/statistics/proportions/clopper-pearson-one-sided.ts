import type { Result } from '../result/refusal.js';
import { betaLimits } from './beta-limits.js';
import { checkProportion } from './check-proportion.js';
import type { ProportionInput, ProportionInterval } from './proportion.js';

/**
 * Two one-sided exact binomial limits, each at the whole level: "at least `lower`" and "at most `upper`" are each true with
 * confidence `conf`; together they are no interval at that level. For pass and fail. Clopper & Pearson (1934).
 *
 * 30 charts without an error show at best 90.5 % at 95 %.
 */
export const clopperPearsonOneSided = (input: ProportionInput): Result<ProportionInterval> => {
  const refusal = checkProportion(input);
  if (refusal !== null) return refusal;
  const alpha = 1 - input.conf;
  return { estimate: input.x / input.n, ...betaLimits(input.x, input.n, alpha, alpha) };
};
