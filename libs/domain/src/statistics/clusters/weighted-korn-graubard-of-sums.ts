import { isRefusal, type Result } from '../result/refusal.js';
import type { ClusterOptions, ClusterSums } from './cluster.js';
import { kornGraubardOfSums, limitsOn, type KornGraubard } from './korn-graubard-of-sums.js';
import type { WeightedSums } from './weighted-sums.js';

export interface WeightedClusterSums extends Pick<ClusterSums, 'n' | 'm'> {
  readonly weighted: WeightedSums;
}

/**
 * `weightedKornGraubard` from sums that SQL adds: Σwx ÷ Σwm, the weights scaled so that Σwm is the number of codes judged, which caps
 * n_eff. With no error, or nothing but errors, Kish's effective number of charts (Σw)² ÷ Σw² stands in.
 */
export const weightedKornGraubardOfSums = ({ n, m, weighted }: WeightedClusterSums, options: ClusterOptions): Result<KornGraubard> => {
  const scale = weighted.wm > 0 ? m / weighted.wm : 0;
  const sums = { n, m: weighted.wm * scale, x: weighted.wx * scale, mm: weighted.wmm * scale ** 2, xx: weighted.wxx * scale ** 2, mx: weighted.wmx * scale ** 2 };
  const result = kornGraubardOfSums({ ...sums, x: Math.min(sums.x, sums.m) }, options);
  if (isRefusal(result) || result.nEffective === null || (result.estimate > 0 && result.estimate < 1)) return result;
  return limitsOn(result.estimate, weighted.w ** 2 / weighted.ww, options.conf);
};
