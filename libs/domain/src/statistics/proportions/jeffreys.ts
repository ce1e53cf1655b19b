import { betaQuantile } from '../distributions/beta-quantile.js';
import type { Result } from '../result/refusal.js';
import { checkProportion } from './check-proportion.js';
import type { ProportionInput, ProportionInterval } from './proportion.js';

/** Jeffreys: equal tails of Beta(x + ½, n − x + ½), with 0 of n reaching down to 0 and n of n up to 1. Brown, Cai, DasGupta (2001) Statist Sci 16:101. */
export const jeffreys = (input: ProportionInput): Result<ProportionInterval> => {
  const refusal = checkProportion(input);
  if (refusal !== null) return refusal;
  const { x, n, conf } = input;
  const at = (p: number): number => betaQuantile(p, x + 0.5, n - x + 0.5) ?? x / n;
  return { estimate: x / n, lower: x === 0 ? 0 : at((1 - conf) / 2), upper: x === n ? 1 : at(1 - (1 - conf) / 2) };
};
