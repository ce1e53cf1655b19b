import type { CivilRange, FilterRange, RangeName } from '@overread/domain/metrics';
import { addDays, startOfPeriod } from '@overread/domain/time';

type Start = (day: string) => string;
const week: Start = (day) => startOfPeriod('week', day);
const month: Start = (day) => startOfPeriod('month', day);
const quarter: Start = (day) => startOfPeriod('quarter', day);
const year: Start = (day) => `${day.slice(0, 4)}-01-01`;

const lastDays = (count: number) => (today: string): CivilRange => ({ from: addDays(today, 1 - count), to: today });
const since = (start: Start) => (today: string): CivilRange => ({ from: start(today), to: today });
const wholeBefore = (start: Start) => (today: string): CivilRange => {
  const to = addDays(start(today), -1);
  return { from: start(to), to };
};

const ranges: Record<RangeName, (today: string) => CivilRange> = {
  today: lastDays(1),
  last_7d: lastDays(7),
  last_28d: lastDays(28),
  last_90d: lastDays(90),
  last_365d: lastDays(365),
  this_week: since(week),
  last_week: wholeBefore(week),
  this_month: since(month),
  last_month: wholeBefore(month),
  this_quarter: since(quarter),
  last_quarter: wholeBefore(quarter),
  this_year: since(year),
  last_year: wholeBefore(year),
};

/** The civil days of a range, both included, as of `today` (YYYY-MM-DD). Weeks begin on Monday; "this" ends today. */
export const daysOf = (range: FilterRange, today: string): CivilRange => (typeof range === 'string' ? ranges[range](today) : range);
