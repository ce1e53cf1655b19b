import { betaLimits } from '../proportions/beta-limits.js';
import type { Result } from '../result/refusal.js';
import { sumOf } from '../result/sum-of.js';
import { checkTaints, type TaintInput } from './check-taints.js';

export interface StringerBound {
  /** Σtaints ÷ n: the share of dollars that is wrong. */
  readonly mostLikely: number;
  /** One-sided upper limit of that share. */
  readonly upper: number;
}

/**
 * Stringer bound of a monetary-unit sample: p(0) + Σ (p(j) − p(j − 1)) · taint_j, taints from the largest, p(j) being the one-sided
 * exact binomial upper limit for j errors in n. Taints are 0 … 1: understatements have no place in it. Holds at least the level in practice. Stringer KW (1963).
 */
export const stringerBound = (input: TaintInput): Result<StringerBound> => {
  const refusal = checkTaints(input, 0, 1);
  if (refusal !== null) return refusal;
  const { n, taints, conf } = input;
  const limit = (errors: number): number => betaLimits(errors, n, 1 - conf, 1 - conf).upper;
  const largestFirst = [...taints].sort((a, b) => b - a);
  return { mostLikely: sumOf(taints, (taint) => taint) / n, upper: limit(0) + sumOf(largestFirst, (taint, index) => (limit(index + 1) - limit(index)) * taint) };
};
