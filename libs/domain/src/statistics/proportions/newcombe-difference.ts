import { isRefusal, type Result } from '../result/refusal.js';
import type { ProportionInterval } from './proportion.js';
import { wilson } from './wilson.js';

/** x1 of n1 against x2 of n2, independent samples. */
export interface TwoProportions {
  readonly x1: number;
  readonly n1: number;
  readonly x2: number;
  readonly n2: number;
  readonly conf: number;
}

/**
 * Difference p1 − p2 of two independent shares with hybrid score limits: d − √((p1 − l1)² + (u2 − p2)²) and
 * d + √((u1 − p1)² + (p2 − l2)²), l and u being Wilson's. Within [−1, 1]. Newcombe RG (1998) Stat Med 17:873, method 10.
 */
export const newcombeDifference = ({ x1, n1, x2, n2, conf }: TwoProportions): Result<ProportionInterval> => {
  const first = wilson({ x: x1, n: n1, conf });
  if (isRefusal(first)) return first;
  const second = wilson({ x: x2, n: n2, conf });
  if (isRefusal(second)) return second;
  const estimate = first.estimate - second.estimate;
  return {
    estimate,
    lower: Math.max(-1, estimate - Math.hypot(first.estimate - first.lower, second.upper - second.estimate)),
    upper: Math.min(1, estimate + Math.hypot(first.upper - first.estimate, second.estimate - second.lower)),
  };
};
