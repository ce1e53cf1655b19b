import { refuse, type Result } from '../result/refusal.js';
import { addClusters } from './add-clusters.js';
import type { Cluster, ClusterOptions } from './cluster.js';
import { ratioOfSums, type ClusterRatio } from './ratio-of-sums.js';

/** `ratioOfSums` of a list of charts; x may be any figure of a chart, not only a part of its codes. */
export const clusterRatio = ({ clusters, ...options }: ClusterOptions & { readonly clusters: readonly Cluster[] }): Result<ClusterRatio> =>
  clusters.every(({ m, x }) => m >= 0 && Number.isFinite(m) && Number.isFinite(x)) ? ratioOfSums(addClusters(clusters), options) : refuse('INVALID_INPUT');
