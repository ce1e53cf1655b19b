import { isRefusal, kornGraubardOfSums, wilson, type ClusterSums } from '../../statistics/index.js';
import type { MetricInterval } from './metric-value.js';

const conf = 0.95;

/** Wilson's interval of units judged one by one; null when nothing was judged. */
export const shareInterval = (right: number, judged: number): MetricInterval | null => {
  const result = wilson({ x: right, n: judged, conf });
  return isRefusal(result) ? null : interval('wilson', result.lower, result.upper);
};

/** Korn–Graubard limits of Σx ÷ Σm over charts as clusters; null with fewer than two charts, since one tells nothing of the spread. */
export const clusterInterval = (sums: ClusterSums): MetricInterval | null => {
  const result = kornGraubardOfSums(sums, { conf });
  return isRefusal(result) || result.lower === null || result.upper === null ? null : interval('korn-graubard', result.lower, result.upper);
};

const interval = (method: MetricInterval['method'], lower: number, upper: number): MetricInterval => ({ lower, upper, method, confidence: conf, sidedness: 'two-sided' });
