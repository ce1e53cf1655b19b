import { type CivilRange, type MetricFilter, resolveRange } from '@overread/domain/metrics';
import type { Inputs } from '@overread/schema';
import { useCallback, useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { clearedFilter, filterLink, filterOf, withFilter } from './filter-address.js';
import { toFilterInput, waitsForOptions } from './filter-input.js';
import type { FilterOptions } from './filter-options.js';
import { useFilterOptions } from './use-filter-options.js';
import { useToday } from './use-today.js';

export interface UsedFilter {
  filter: MetricFilter;
  /** The civil days that the filter's range stands for today, both included. */
  range: CivilRange;
  /** What queries take; null while the address names a team or coder that has not been looked up yet: skip the query then. */
  input: Inputs.MetricFilterInput | null;
  options: FilterOptions;
  /** Changes the address; the back button undoes it. */
  change: (change: Partial<MetricFilter>) => void;
  /** Narrows nothing; the dates stay. */
  clear: () => void;
  /** An address of another screen with this filter, such as the rows behind a number. */
  linkTo: (path: string, own?: Record<string, string>, change?: Partial<MetricFilter>) => string;
}

/** The filter of this screen: the address holds it, nothing else does. */
export function useMetricFilter(): UsedFilter {
  const { search } = useLocation();
  const navigate = useNavigate();
  const options = useFilterOptions();
  const today = useToday();
  const filter = useMemo(() => filterOf(search), [search]);
  const range = useMemo(() => resolveRange(filter.range, today), [filter.range, today]);
  const input = useMemo(() => (waitsForOptions(filter, options) ? null : toFilterInput(filter, range, options)), [filter, range, options]);
  const change = useCallback((part: Partial<MetricFilter>) => { void navigate({ search: withFilter(search, { ...filter, ...part }) }, { preventScrollReset: true }); }, [navigate, search, filter]);
  const clear = useCallback(() => { change(clearedFilter(filter)); }, [change, filter]);
  const linkTo = useCallback((path: string, own: Record<string, string> = {}, part: Partial<MetricFilter> = {}) => filterLink(path, { ...filter, ...part }, own), [filter]);
  return { filter, range, input, options, change, clear, linkTo };
}
