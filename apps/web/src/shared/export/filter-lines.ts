import { formatDate } from '@overread/ui';
import { chipsOf } from '../filters/chips-of.js';
import type { UsedFilter } from '../filters/use-metric-filter.js';
import { sampleWords } from '../filters/filter-words.js';

/** The filter of an export in words, one part a line: dates, sample, and everything that narrows. */
export const filterLines = ({ filter, range, options }: Pick<UsedFilter, 'filter' | 'range' | 'options'>): (readonly [string, string])[] => [
  ['Dates', `${formatDate(range.from)} – ${formatDate(range.to)}`],
  ...(filter.sampleKind === 'random' ? [['Sample', sampleWords.random] as const] : []),
  ...chipsOf(filter, options).map((chip) => ['Filter', chip.label] as const),
];
