import { addDays, addMonths, isoWeekday, type CivilDay } from './civil-day.js';

export type PeriodGrain = 'day' | 'week' | 'month' | 'quarter';

/** A stretch of civil days, both included. */
export interface CivilPeriod {
  readonly from: CivilDay;
  readonly to: CivilDay;
}

/** First day of the period that a day belongs to; weeks are ISO weeks, Monday to Sunday. */
export const startOfPeriod = (grain: PeriodGrain, day: CivilDay): CivilDay => {
  switch (grain) {
    case 'day':
      return day;
    case 'week':
      return addDays(day, 1 - isoWeekday(day));
    case 'month':
      return `${day.slice(0, 7)}-01`;
    case 'quarter':
      return `${day.slice(0, 4)}-${String(Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1).padStart(2, '0')}-01`;
  }
};

/** First day of the period after the one that starts on `start`. */
export const nextPeriod = (grain: PeriodGrain, start: CivilDay): CivilDay => {
  switch (grain) {
    case 'day':
      return addDays(start, 1);
    case 'week':
      return addDays(start, 7);
    case 'month':
      return addMonths(start, 1);
    case 'quarter':
      return addMonths(start, 3);
  }
};

/** Every whole period that touches `from` … `to`, in order; none when `from` is after `to`. */
export const periods = (from: CivilDay, to: CivilDay, grain: PeriodGrain): CivilPeriod[] => {
  const found: CivilPeriod[] = [];
  for (let start = startOfPeriod(grain, from); start <= to; ) {
    const next = nextPeriod(grain, start);
    found.push({ from: start, to: addDays(next, -1) });
    start = next;
  }
  return from <= to ? found : [];
};
