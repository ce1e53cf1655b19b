import cdf from '@stdlib/stats-base-dists-normal-cdf';

/** P(Z ≤ z) of the standard normal. */
export const normalCdf = (z: number): number => cdf(z, 0, 1);
