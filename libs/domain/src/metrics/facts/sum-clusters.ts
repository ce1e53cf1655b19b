import type { ClusterSums } from './cluster-names.js';

/** The sums of charts with m units judged and x right; charts with m = 0 are left out. No charts → all 0. */
export const sumClusters = (charts: readonly { readonly m: number; readonly x: number }[]): ClusterSums =>
  charts.filter(({ m }) => m > 0).reduce<ClusterSums>(
    (sums, { m, x }) => ({ n: sums.n + 1, m: sums.m + m, x: sums.x + x, mm: sums.mm + m * m, xx: sums.xx + x * x, mx: sums.mx + m * x }),
    { n: 0, m: 0, x: 0, mm: 0, xx: 0, mx: 0 },
  );
