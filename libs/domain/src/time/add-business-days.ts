import { addDays, isoWeekday, type CivilDay } from './civil-day.js';

/**
 * The day `count` business days after `day`: Saturdays, Sundays and the holidays given do not count. `count` 0 gives `day`
 * itself, or the first business day after it.
 *
 * @throws RangeError when `day` is not a day, or `count` is not a whole number of at least 0
 */
export const addBusinessDays = (day: CivilDay, count: number, holidays: ReadonlySet<CivilDay> = new Set()): CivilDay => {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`not a number of business days: ${count}`);
  const isOpen = (each: CivilDay): boolean => isoWeekday(each) <= 5 && !holidays.has(each);
  let at = day;
  for (let left = count; left > 0; ) {
    at = addDays(at, 1);
    if (isOpen(at)) left -= 1;
  }
  while (!isOpen(at)) at = addDays(at, 1);
  return at;
};
