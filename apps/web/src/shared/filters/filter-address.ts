import { defaultFilter, type MetricFilter, parseFilter, printFilter } from '@overread/domain/metrics';

/** Words of an address that belong to the filter; everything else in it is the screen's own and is left alone. */
const ours = new Set(['r', 'basis', 'cmp', 'g', 'fac', 'team', 'cdr', 'wt', 'pay', 'svc', 'smp', 'draw', 'mth']);

const foreign = (search: string): string[] => search.replace(/^\?/, '').split('&').filter((part) => part !== '' && !ours.has(part.split('=')[0] ?? ''));

/** The filter that an address carries. */
export const filterOf = (search: string): MetricFilter => parseFilter(search).filter;

/** An address's query string with another filter in it, canonical, the screen's own parameters behind it. */
export const withFilter = (search: string, filter: MetricFilter): string => `?${[printFilter(filter), ...foreign(search)].join('&')}`;

/** A link to another screen that carries the filter, and what that screen needs besides. */
export function filterLink(path: string, filter: MetricFilter, own: Record<string, string> = {}): string {
  const extra = Object.entries(own).map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`);
  return `${path}?${[printFilter(filter), ...extra].join('&')}`;
}

/** The filter with nothing narrowed; dates, grain and comparison stay as they are. */
export const clearedFilter = (filter: MetricFilter): MetricFilter => ({ ...defaultFilter, range: filter.range, grain: filter.grain, compare: filter.compare });
