import type { CompareMode, MetricFilter } from './metric-filter.js';

/** How each list is named in an address, in canonical order. */
export const listWords = { facilities: 'fac', teams: 'team', coders: 'cdr', workTypes: 'wt', payers: 'pay', serviceLines: 'svc' } as const satisfies Partial<Record<keyof MetricFilter, string>>;

export type ListName = keyof typeof listWords;

export const listNames = Object.keys(listWords) as readonly ListName[];

export const compareWords = { 'previous-weekdays': 'prev.wd', previous: 'prev', 'last-year': 'year', off: 'off' } as const satisfies Record<CompareMode, string>;
