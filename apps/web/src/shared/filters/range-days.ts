import type { CivilRange, FilterRange, RangeName } from '@overread/domain/metrics';

/** A civil day moved by days; in UTC, where no hour is ever skipped. */
const shift = (day: string, days: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

const weekday = (day: string): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
const monthStart = (day: string): string => `${day.slice(0, 7)}-01`;
const quarterStart = (day: string): string => `${day.slice(0, 4)}-${String(Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1).padStart(2, '0')}-01`;
const yearStart = (day: string): string => `${day.slice(0, 4)}-01-01`;
const weekStart = (day: string): string => shift(day, -weekday(day));

const lastDays = (count: number) => (today: string): CivilRange => ({ from: shift(today, 1 - count), to: today });
const since = (start: (day: string) => string) => (today: string): CivilRange => ({ from: start(today), to: today });
const wholeBefore = (start: (day: string) => string) => (today: string): CivilRange => {
  const to = shift(start(today), -1);
  return { from: start(to), to };
};

const ranges: Record<RangeName, (today: string) => CivilRange> = {
  today: lastDays(1),
  last_7d: lastDays(7),
  last_28d: lastDays(28),
  last_90d: lastDays(90),
  last_365d: lastDays(365),
  this_week: since(weekStart),
  last_week: wholeBefore(weekStart),
  this_month: since(monthStart),
  last_month: wholeBefore(monthStart),
  this_quarter: since(quarterStart),
  last_quarter: wholeBefore(quarterStart),
  this_year: since(yearStart),
  last_year: wholeBefore(yearStart),
};

/** The civil days of a range, both included, as of `today` (YYYY-MM-DD). Weeks begin on Monday; "this" ends today. */
export const daysOf = (range: FilterRange, today: string): CivilRange => (typeof range === 'string' ? ranges[range](today) : range);
