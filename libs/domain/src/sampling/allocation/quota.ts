/** A number of units, or a percent of those there are (rounded up, so that a small stratum is not left out). */
export type Quota = { readonly n: number } | { readonly percent: number };

/** What a quota takes from a population: never more than there is, the whole of it when it is smaller than the quota. */
export const quotaOf = (quota: Quota, population: number): number => Math.min(population, 'n' in quota ? quota.n : Math.ceil((quota.percent * population) / 100 - 1e-9));
