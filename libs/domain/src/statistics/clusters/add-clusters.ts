import { sumOf } from '../result/sum-of.js';
import type { Cluster, ClusterSums } from './cluster.js';

/** The sums of charts; those without any judged code (m = 0) say nothing about codes and are left out. */
export const addClusters = (clusters: readonly Cluster[]): ClusterSums => {
  const judged = clusters.filter(({ m }) => m > 0);
  return {
    n: judged.length,
    m: sumOf(judged, ({ m }) => m),
    x: sumOf(judged, ({ x }) => x),
    mm: sumOf(judged, ({ m }) => m * m),
    xx: sumOf(judged, ({ x }) => x * x),
    mx: sumOf(judged, ({ m, x }) => m * x),
  };
};
