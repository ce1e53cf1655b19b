import { canonicalFilter } from './canonical-filter.js';
import { compareWords, listNames, listWords } from './filter-words.js';
import type { FilterRange, MetricFilter } from './metric-filter.js';

const printRange = (range: FilterRange): string => (typeof range === 'string' ? range : `${range.from}..${range.to}`);

/**
 * The canonical query string of a filter, without the question mark:
 * `r=last_28d&basis=audited&cmp=prev.wd&g=week&fac=N,S&wt=ip&smp=random`. Range, comparison, grain and sample are always
 * written out, so a kept address means the same after a default changes.
 */
export const printFilter = (filter: MetricFilter): string => {
  const canonical = canonicalFilter(filter);
  const lists = listNames.filter((name) => canonical[name].length > 0).map((name) => `${listWords[name]}=${canonical[name].map(encodeURIComponent).join(',')}`);
  return [
    `r=${printRange(canonical.range)}`,
    ...(canonical.basis === null ? [] : [`basis=${canonical.basis}`]),
    `cmp=${compareWords[canonical.compare]}`,
    `g=${canonical.grain}`,
    ...lists,
    `smp=${canonical.sampleKind}`,
    ...(canonical.drawId === null ? [] : [`draw=${encodeURIComponent(canonical.drawId)}`]),
    ...(canonical.scoringMethod === null ? [] : [`mth=${encodeURIComponent(canonical.scoringMethod)}`]),
  ].join('&');
};
