import { isRefusal } from '../result/refusal.js';
import type { ClusterSums } from './cluster.js';
import { ratioOfSums } from './ratio-of-sums.js';

export interface Alikeness {
  /** Variance of the share of codes ÷ that of as many codes drawn one by one. */
  readonly designEffect: number;
  /** How alike the codes of one chart are, 0 ≤ icc ≤ 1: (deff − 1) ÷ (m̄ − 1), m̄ the codes of an average chart. */
  readonly icc: number;
}

/**
 * What past charts tell of the clustering of errors, for planning the next sample by `clusteredSize`. Below 1 by chance counts as 1. Null
 * where nothing can be told: fewer than two charts, no error, or nothing but errors. Kish L (1965) Survey Sampling, 5.4 and 8.1.
 */
export const clusterAlikeness = (sums: ClusterSums): Alikeness | null => {
  const ratio = ratioOfSums(sums, { conf: 0.95 });
  if (isRefusal(ratio) || ratio.deff === null) return null;
  const designEffect = Math.max(1, ratio.deff);
  const mean = sums.m / sums.n;
  return { designEffect, icc: mean > 1 ? Math.min(1, (designEffect - 1) / (mean - 1)) : 0 };
};
