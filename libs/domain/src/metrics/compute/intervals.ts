import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import tQuantile from '@stdlib/stats-base-dists-t-quantile';
import type { ClusterSums } from '../facts/cluster-names.js';
import type { MetricInterval } from './metric-value.js';

const confidence = 0.95;

/** Wilson's score interval of units judged one by one; null when nothing was judged. */
export const shareInterval = (right: number, judged: number): MetricInterval | null => {
  if (judged <= 0) return null;
  const z = normalQuantile((1 + confidence) / 2, 0, 1);
  const p = right / judged;
  const middle = (right + (z * z) / 2) / (judged + z * z);
  const half = (z / (judged + z * z)) * Math.sqrt(judged * p * (1 - p) + (z * z) / 4);
  return { lower: right === 0 ? 0 : middle - half, upper: right === judged ? 1 : middle + half, method: 'wilson', confidence, sidedness: 'two-sided' };
};

/** Korn–Graubard limits of Σx ÷ Σm over charts as clusters; null with fewer than two charts, since one tells nothing of the spread. */
export const clusterInterval = ({ n, m, x, mm, xx, mx }: ClusterSums): MetricInterval | null => {
  if (n < 2 || m <= 0) return null;
  const p = x / m;
  const variance = ((n / (n - 1)) * Math.max(0, xx - 2 * p * mx + p * p * mm)) / (m * m);
  const t = (df: number): number => tQuantile((1 + confidence) / 2, df);
  const effective = variance > 1e-15 ? Math.min(m, ((p * (1 - p)) / variance) * (t(m - 1) / t(n - 1)) ** 2) : n;
  const successes = p * effective;
  const tail = (1 - confidence) / 2;
  return {
    lower: successes <= 0 ? 0 : betaQuantile(tail, successes, effective - successes + 1),
    upper: successes >= effective ? 1 : betaQuantile(1 - tail, successes + 1, effective - successes),
    method: 'korn-graubard',
    confidence,
    sidedness: 'two-sided',
  };
};
