import quantile from '@stdlib/stats-base-dists-normal-quantile';

/** The p-quantile of the standard normal, 0 < p < 1. ±Infinity at the ends and NaN outside: callers check the level first. */
export const normalQuantile = (p: number): number => quantile(p, 0, 1);
