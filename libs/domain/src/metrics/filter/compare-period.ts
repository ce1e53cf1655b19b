import { addDays, addMonths, daysBetween, type CivilPeriod } from '../../time/index.js';
import type { CompareMode } from './metric-filter.js';

/**
 * The period that a range is compared with; null when comparing is off.
 *
 * `previous`: as many days, just before. `previous-weekdays`: as many days, moved back by whole weeks, so that Mondays meet
 * Mondays; the nearest such period that does not overlap. `last-year`: the same dates a year earlier, 29 February as 28.
 *
 * @throws RangeError when the range is not made of days of the calendar
 */
export const comparePeriod = ({ from, to }: CivilPeriod, mode: CompareMode): CivilPeriod | null => {
  const length = daysBetween(from, to) + 1;
  switch (mode) {
    case 'off':
      return null;
    case 'previous':
      return { from: addDays(from, -length), to: addDays(to, -length) };
    case 'previous-weekdays': {
      const weeks = Math.ceil(length / 7);
      return { from: addDays(from, -7 * weeks), to: addDays(to, -7 * weeks) };
    }
    case 'last-year':
      return { from: addMonths(from, -12), to: addMonths(to, -12) };
  }
};
