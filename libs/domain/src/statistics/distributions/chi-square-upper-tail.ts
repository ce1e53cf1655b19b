import cdf from '@stdlib/stats-base-dists-chisquare-cdf';

/** P(χ² > x) with df > 0 degrees of freedom. Exact to about 1e-15 absolute; not meant for tails beyond that. */
export const chiSquareUpperTail = (x: number, df: number): number => 1 - cdf(x, df);
