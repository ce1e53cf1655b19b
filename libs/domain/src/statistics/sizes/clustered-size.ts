import { ceilGuarded } from '../result/ceil-guarded.js';
import { isRefusal, refuse, type Result } from '../result/refusal.js';
import { proportionSize } from './proportion-size.js';

export interface ClusteredPlan {
  readonly p: number;
  /** Half-width of the interval, 0.03 = 3 points. */
  readonly d: number;
  readonly conf: number;
  /** Codes of an average chart. */
  readonly meanClusterSize: number;
  /** How alike the codes of one chart are, 0 ≤ icc ≤ 1. */
  readonly icc: number;
  /** Charts of the frame; null or left out = far more than will be drawn. */
  readonly populationClusters?: number | null;
}

export interface ClusteredSize {
  /** 1 + (m − 1) · icc. */
  readonly deff: number;
  /** Codes needed, not rounded. */
  readonly codes: number;
  /** Charts to draw, after the finite-population correction on charts. */
  readonly charts: number;
}

/** Charts to draw for a share of codes within ± d: z²pq/d² codes times the design effect, over the codes of a chart. Kish L (1965) Survey Sampling. */
export const clusteredSize = ({ p, d, conf, meanClusterSize, icc, populationClusters = null }: ClusteredPlan): Result<ClusteredSize> => {
  if (!(meanClusterSize >= 1 && icc >= 0 && icc <= 1) || (populationClusters !== null && !(populationClusters >= 1))) return refuse('INVALID_INPUT');
  const single = proportionSize({ p, d, conf });
  if (isRefusal(single)) return single;
  const deff = 1 + (meanClusterSize - 1) * icc;
  const codes = single.n0 * deff;
  const charts = codes / meanClusterSize;
  return { deff, codes, charts: ceilGuarded(populationClusters === null ? charts : charts / (1 + (charts - 1) / populationClusters)) };
};
