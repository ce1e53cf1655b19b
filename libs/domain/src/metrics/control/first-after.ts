import { daysBetween, type CivilDay, type CivilPeriod } from '../../time/index.js';

/**
 * The position of the first period after a change: a period that the day cuts goes to the side that holds more of its days, and to
 * the new one when they are as many. 0 when every period lies after the day, the number of periods when none does.
 * @param periods in time order, without gaps, as far as they were measured
 */
export const firstAfter = (periods: readonly CivilPeriod[], day: CivilDay): number => {
  const at = periods.findIndex(({ to }) => to >= day);
  const cut = periods[at];
  if (cut === undefined) return periods.length;
  return cut.from >= day || daysBetween(day, cut.to) + 1 >= daysBetween(cut.from, day) ? at : at + 1;
};
