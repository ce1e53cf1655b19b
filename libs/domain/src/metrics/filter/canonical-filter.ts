import { listNames, type ListName } from './filter-words.js';
import type { MetricFilter } from './metric-filter.js';

/** The same filter with each list free of blanks and repeats, and sorted by code units: two filters that mean the same are equal. */
export const canonicalFilter = (filter: MetricFilter): MetricFilter => {
  const lists = Object.fromEntries(listNames.map((name) => [name, [...new Set(filter[name].filter((item) => item !== ''))].sort()])) as Record<ListName, string[]>;
  return { ...filter, ...lists };
};
