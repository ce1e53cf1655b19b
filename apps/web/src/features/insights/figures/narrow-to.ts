import type { MetricFilter } from '@overread/domain/metrics';
import type { Inputs } from '@overread/schema';
import type { FilterOptions } from '../../../shared/filters/filter-options.js';
import { wordOf } from './figure-reading.js';

/** What a table can be grouped by and narrowed to. */
export type Grouped = Extract<Inputs.MetricDimension, 'CODER' | 'TEAM' | 'FACILITY' | 'WORK_TYPE'>;

const fields = { CODER: 'coders', TEAM: 'teams', FACILITY: 'facilities', WORK_TYPE: 'workTypes' } as const satisfies Record<Grouped, keyof MetricFilter & keyof FilterOptions>;

/** The change that narrows a filter to one group of a grouped figure; null when the group has no word in an address. */
export const narrowTo = (by: Grouped, key: string, options: FilterOptions): Partial<MetricFilter> | null => {
  const word = wordOf(options[fields[by]], key);
  return word === null ? null : { [fields[by]]: [word] };
};
