import { type CompareMode, type FilterBasis, type FilterRange, type Grain, type RangeName, type SampleKind } from '@overread/domain/metrics';
import { formatDate } from '@overread/ui';

export const rangeWords: Record<RangeName, string> = {
  today: 'Today',
  last_7d: 'Last 7 days',
  last_28d: 'Last 28 days',
  last_90d: 'Last 90 days',
  last_365d: 'Last 365 days',
  this_week: 'This week',
  last_week: 'Last week',
  this_month: 'This month',
  last_month: 'Last month',
  this_quarter: 'This quarter',
  last_quarter: 'Last quarter',
  this_year: 'This year',
  last_year: 'Last year',
};

export const compareWords: Record<CompareMode, string> = {
  'previous-weekdays': 'previous weekdays',
  previous: 'previous period',
  'last-year': 'same days last year',
  off: 'no comparison',
};

export const grainWords: Record<Grain, string> = { day: 'Day', week: 'Week', month: 'Month' };

export const sampleWords: Record<SampleKind, string> = { random: 'Random samples', focused: 'Focused audits', all: 'Random and focused together' };

export const basisWords: Record<FilterBasis, string> = { coded: 'day coded', discharged: 'day discharged', audited: 'day audited', opened: 'day opened', answered: 'day answered' };

/** A range in words: its name, or its days. */
export const printRange = (range: FilterRange): string => (typeof range === 'string' ? rangeWords[range] : `${formatDate(range.from)} – ${formatDate(range.to)}`);
