import { addDays, addMonths, type CivilDay } from '../../time/civil-day.js';
import { startOfPeriod, type CivilPeriod } from '../../time/periods.js';
import type { ScheduleWindow } from './schedule-rule.js';

/**
 * The civil days that a run draws from, both included. They follow from the scheduled day, never from the clock: a run that is
 * made late draws from the same days as one that was on time. Weeks are ISO weeks, Monday to Sunday.
 */
export const windowOf = (window: ScheduleWindow, dueOn: CivilDay): CivilPeriod => {
  switch (window) {
    case 'last_month': {
      const thisMonth = startOfPeriod('month', dueOn);
      return { from: addMonths(thisMonth, -1), to: addDays(thisMonth, -1) };
    }
    case 'last_week': {
      const thisWeek = startOfPeriod('week', dueOn);
      return { from: addDays(thisWeek, -7), to: addDays(thisWeek, -1) };
    }
    case 'last_28_days':
      return { from: addDays(dueOn, -28), to: addDays(dueOn, -1) };
  }
};
