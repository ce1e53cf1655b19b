import { tQuantile } from './t-quantile.js';

/** t of a two-sided level; null without degrees of freedom. */
export const twoSidedT = (conf: number, df: number): number | null => tQuantile(1 - (1 - conf) / 2, df);
