import type { Cluster } from './cluster.js';

/** Whether each chart has 0 ≤ x ≤ m. */
export const areClusters = (clusters: readonly Cluster[]): boolean => clusters.every(({ m, x }) => Number.isFinite(m) && x >= 0 && x <= m);
