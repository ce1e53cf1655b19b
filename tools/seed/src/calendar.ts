import { addDays, midnight, type LocalMinutes } from './local-time.js';

/** A calendar month of the demo, as far as it has data. */
export interface SeedMonth {
  /** 0 = the first one. */
  readonly index: number;
  readonly from: string;
  readonly to: string;
}

/** Which days the demo covers: twelve whole months and the current one until yesterday. */
export interface Calendar {
  readonly today: string;
  readonly firstDay: string;
  /** Last day with coded charts. */
  readonly lastDay: string;
  /** Nothing of the demo has happened after this time of any facility's own clock. */
  readonly cutoff: LocalMinutes;
  /** The same as an instant: midnight of `today` in UTC. */
  readonly now: Date;
  readonly months: readonly SeedMonth[];
}

const months = 12;
/** The westernmost zone of the demo is at most so many hours behind UTC: its clock shows 16:00 of the day before when `today` begins in UTC. */
const westernmost = 8;

const number = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
const firstOf = (month: number): string => `${String(Math.floor(month / 12))}-${String((month % 12) + 1).padStart(2, '0')}-01`;

/** @param today a civil day in UTC; everything ends before it begins anywhere */
export const calendarOf = (today: string): Calendar => {
  const lastDay = addDays(today, -1);
  const first = number(today) - months;
  const all = Array.from({ length: months + 1 }, (_, index) => {
    const end = addDays(firstOf(first + index + 1), -1);
    return { index, from: firstOf(first + index), to: end < lastDay ? end : lastDay };
  });
  return { today, firstDay: firstOf(first), lastDay, cutoff: midnight(today) - westernmost * 60, now: new Date(`${today}T00:00:00Z`), months: all.filter((month) => month.from <= month.to) };
};

/** The number of a day's month; days after the last one belong to the current month. */
export const monthOf = (calendar: Calendar, day: string): number => Math.min(months, Math.max(0, number(day) - number(calendar.firstDay)));

/** Whether it has happened by the time the demo is built. */
export const hasHappened = (calendar: Calendar, at: LocalMinutes): boolean => at <= calendar.cutoff;
