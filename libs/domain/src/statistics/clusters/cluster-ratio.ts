import { refuse, type Result } from '../result/refusal.js';
import { sumOf } from '../result/sum-of.js';
import type { Cluster, ClusterOptions } from './cluster.js';
import { ratioOfSquares, type ClusterRatio } from './ratio-of-sums.js';

/**
 * `ratioOfSums` of a list of charts; x may be any figure of a chart, not only a part of its codes. Charts with m = 0 are left out,
 * and have no figure. The squares are added chart by chart, which keeps the digits that sums of large figures lose.
 */
export const clusterRatio = ({ clusters, ...options }: ClusterOptions & { readonly clusters: readonly Cluster[] }): Result<ClusterRatio> => {
  if (!clusters.every(({ m, x }) => m >= 0 && Number.isFinite(m) && Number.isFinite(x) && (m > 0 || x === 0))) return refuse('INVALID_INPUT');
  const judged = clusters.filter(({ m }) => m > 0);
  const totals = { n: judged.length, m: sumOf(judged, ({ m }) => m), x: sumOf(judged, ({ x }) => x) };
  const ratio = totals.x / totals.m;
  const squares = sumOf(judged, ({ m, x }) => (x - ratio * m) ** 2);
  const rounding = 1e-30 * sumOf(judged, ({ m, x }) => x * x + (ratio * m) ** 2);
  return ratioOfSquares(totals, squares > rounding ? squares : 0, options);
};
