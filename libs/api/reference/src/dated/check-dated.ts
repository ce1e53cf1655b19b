import { dayNumber } from '@overread/domain/time';
import { done, refuse, type Result } from '@overread/api-platform';
import { startingDay } from '../defaults/starting-day.js';

const lastDay = '2999-12-31';

const isDay = (day: string): boolean => dayNumber(day) !== null && day >= startingDay && day <= lastDay;

/** A day on which something happened, or will. */
export const checkDay = (day: string, field: string): Result<string> =>
  isDay(day) ? done(day) : refuse('INVALID', `“${day}” is no day from ${startingDay} to ${lastDay}.`, { field, remedy: 'Give a day of the calendar, such as 2026-03-31.' });

/** A day that something may take effect from. */
export const checkEffectiveFrom = (day: string): Result<string> =>
  isDay(day)
    ? done(day)
    : refuse('INVALID', `Nothing can take effect on “${day}”: it is no day from ${startingDay} to ${lastDay}.`, { field: 'effectiveFrom', remedy: 'Give a day of the calendar, such as 2026-03-31.' });

export interface Amount {
  readonly field: string;
  /** What it is, to begin a sentence with. */
  readonly name: string;
  readonly most: number;
  readonly decimals: number;
  readonly example: string;
}

/** A decimal string above 0 that fits its column. */
export const checkAmount = (text: string, { field, name, most, decimals, example }: Amount): Result<string> => {
  const fits = new RegExp(`^\\d+(\\.\\d{1,${decimals}})?$`).test(text) && Number(text) > 0 && Number(text) <= most;
  return fits ? done(text) : refuse('INVALID', `${name} must be above 0, at most ${most}, with up to ${decimals} decimals, not ${text}.`, { field, remedy: `Give a number such as ${example}.` });
};
