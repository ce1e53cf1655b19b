import { hypergeometricInterval, isRefusal, kornGraubardOfSums, ratioOfSums, weightedKornGraubardOfSums, wilson, type ClusterSums, type KornGraubard, type Result, type WeightedClusterSums } from '../../statistics/index.js';
import type { MetricInterval } from './metric-value.js';

const conf = 0.95;

/** Charts of the frame, where one draw is looked at and nothing else; null = not known, or far more than were drawn. */
export type FrameCharts = number | null;

/** Units judged one by one: exact limits of the frame where it is known, else Wilson's. Null when nothing was judged. */
export const shareInterval = (right: number, judged: number, frame: FrameCharts = null): MetricInterval | null => {
  if (frame !== null && frame >= judged) {
    const exact = hypergeometricInterval({ x: right, n: judged, N: frame, conf });
    return isRefusal(exact) ? null : interval('hypergeometric', exact.lower, exact.upper);
  }
  const result = wilson({ x: right, n: judged, conf });
  return isRefusal(result) ? null : interval('wilson', result.lower, result.upper);
};

const limits = (result: Result<KornGraubard>): MetricInterval | null => (isRefusal(result) || result.lower === null || result.upper === null ? null : interval('korn-graubard', result.lower, result.upper));
const options = (frame: FrameCharts, n: number) => ({ conf, populationClusters: frame !== null && frame >= n ? frame : null });

/** Korn–Graubard limits of Σx ÷ Σm over charts as clusters; null with fewer than two charts, since one tells nothing of the spread. */
export const clusterInterval = (sums: ClusterSums, frame: FrameCharts = null): MetricInterval | null => limits(kornGraubardOfSums(sums, options(frame, sums.n)));

/** The same of charts that were drawn with unequal chances. */
export const weightedInterval = (sums: WeightedClusterSums): MetricInterval | null => limits(weightedKornGraubardOfSums(sums, { conf }));

/** Symmetric t limits of events per unit over charts, not below 0; null with fewer than two charts, or where no chart differs. Cochran WG (1977), 6.4. */
export const rateInterval = (sums: ClusterSums, per: number, frame: FrameCharts = null): MetricInterval | null => {
  const result = ratioOfSums(sums, options(frame, sums.n));
  if (isRefusal(result) || result.lower === null || result.upper === null || result.se === 0) return null;
  return interval('ratio-t', Math.max(0, result.lower) * per, result.upper * per);
};

const interval = (method: MetricInterval['method'], lower: number, upper: number): MetricInterval => ({ lower, upper, method, confidence: conf, sidedness: 'two-sided' });
