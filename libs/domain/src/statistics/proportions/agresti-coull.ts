import { twoSidedZ } from '../distributions/two-sided-z.js';
import type { Result } from '../result/refusal.js';
import { checkProportion } from './check-proportion.js';
import type { ProportionInput, ProportionInterval } from './proportion.js';

/** Agresti–Coull: the simple interval after adding z²/2 successes and failures, clipped to [0, 1]. Brown, Cai, DasGupta (2001) Statist Sci 16:101. */
export const agrestiCoull = (input: ProportionInput): Result<ProportionInterval> => {
  const refusal = checkProportion(input);
  if (refusal !== null) return refusal;
  const z = twoSidedZ(input.conf);
  const n = input.n + z * z;
  const p = (input.x + (z * z) / 2) / n;
  const half = z * Math.sqrt((p * (1 - p)) / n);
  return { estimate: input.x / input.n, lower: Math.max(0, p - half), upper: Math.min(1, p + half) };
};
