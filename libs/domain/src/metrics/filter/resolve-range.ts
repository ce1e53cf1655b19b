import { addDays, startOfPeriod, type CivilDay, type CivilPeriod } from '../../time/index.js';
import type { FilterRange, RangeName } from './metric-filter.js';

/**
 * The civil days of a range, both included. `last_…d` and `this_…` end with `today`, so what was judged this morning is in it;
 * `last_week` and its like are the whole period before.
 *
 * @throws RangeError when `today`, or a written-out range, is not made of days of the calendar
 */
export const resolveRange = (range: FilterRange, today: CivilDay): CivilPeriod => (typeof range === 'string' ? ranges[range](addDays(today, 0)) : { from: addDays(range.from, 0), to: addDays(range.to, 0) });

type Start = (day: CivilDay) => CivilDay;

const week: Start = (day) => startOfPeriod('week', day);
const month: Start = (day) => startOfPeriod('month', day);
const quarter: Start = (day) => startOfPeriod('quarter', day);
const year: Start = (day) => `${day.slice(0, 4)}-01-01`;

const trailing = (days: number) => (today: CivilDay): CivilPeriod => ({ from: addDays(today, 1 - days), to: today });
const since = (start: Start) => (today: CivilDay): CivilPeriod => ({ from: start(today), to: today });
const wholeBefore = (start: Start) => (today: CivilDay): CivilPeriod => {
  const to = addDays(start(today), -1);
  return { from: start(to), to };
};

const ranges: Readonly<Record<RangeName, (today: CivilDay) => CivilPeriod>> = {
  today: trailing(1),
  last_7d: trailing(7),
  last_28d: trailing(28),
  last_90d: trailing(90),
  last_365d: trailing(365),
  this_week: since(week),
  last_week: wholeBefore(week),
  this_month: since(month),
  last_month: wholeBefore(month),
  this_quarter: since(quarter),
  last_quarter: wholeBefore(quarter),
  this_year: since(year),
  last_year: wholeBefore(year),
};
