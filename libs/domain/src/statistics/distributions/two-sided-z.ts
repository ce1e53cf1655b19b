import { normalQuantile } from './normal-quantile.js';

/** z of a two-sided level: 1.96 for 0.95. */
export const twoSidedZ = (conf: number): number => normalQuantile(1 - (1 - conf) / 2);
