import { refuse, type Result } from '../result/refusal.js';
import { addClusters } from './add-clusters.js';
import { areClusters } from './are-clusters.js';
import type { Cluster, ClusterOptions } from './cluster.js';
import { kornGraubardOfSums, type KornGraubard } from './korn-graubard-of-sums.js';

/** `kornGraubardOfSums` of a list of charts. */
export const kornGraubard = ({ clusters, ...options }: ClusterOptions & { readonly clusters: readonly Cluster[] }): Result<KornGraubard> =>
  areClusters(clusters) ? kornGraubardOfSums(addClusters(clusters), options) : refuse('INVALID_INPUT');
