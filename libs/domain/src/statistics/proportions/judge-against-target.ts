import { isRefusal, type Result } from '../result/refusal.js';
import { clopperPearsonOneSided } from './clopper-pearson-one-sided.js';
import type { ProportionInput } from './proportion.js';

/** `not_shown`: the sample proves neither that the target is met nor that it is missed. */
export type Verdict = 'pass' | 'fail' | 'not_shown';

/**
 * Whether x right of n shows a rate of at least `target`: pass when the one-sided exact lower limit reaches it, fail when the
 * upper one stays below it. "≥ 95 %" at 95 % takes 59 right of 59, or 92 of 93.
 */
export const judgeAgainstTarget = (input: ProportionInput & { readonly target: number }): Result<Verdict> => {
  const limits = clopperPearsonOneSided(input);
  if (isRefusal(limits)) return limits;
  if (limits.lower >= input.target) return 'pass';
  return limits.upper < input.target ? 'fail' : 'not_shown';
};
