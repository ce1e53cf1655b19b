import { civilDate } from '../../time/civil-date.js';
import { addDays, type CivilDay } from '../../time/civil-day.js';
import { localToInstant } from '../../time/local-to-instant.js';
import { nextPeriod, startOfPeriod } from '../../time/periods.js';
import { scheduleProblem } from './schedule-problem.js';
import type { ScheduleRule } from './schedule-rule.js';

export interface DueRun {
  /** The scheduled civil day; the window is counted from it. */
  readonly dueOn: CivilDay;
  /** Milliseconds since 1970. */
  readonly dueAt: number;
}

const grainOf = { monthly: 'month', weekly: 'week' } as const;

const onDay = ({ day, hour, zone }: ScheduleRule, period: CivilDay): DueRun => {
  const dueOn = addDays(period, day - 1);
  return { dueOn, dueAt: localToInstant(zone, `${dueOn}T${String(hour).padStart(2, '0')}:00`).instant };
};

/**
 * The first run that is due later than an instant (milliseconds since 1970). An hour that the clock shows twice is its first;
 * one that it skips is as far behind the gap as it was written into it, so no run is ever lost to daylight saving.
 *
 * @throws RangeError when the rule names no time
 */
export const nextRun = (rule: ScheduleRule, after: number): DueRun => {
  const problem = scheduleProblem(rule);
  if (problem !== null) throw new RangeError(problem.message);
  const grain = grainOf[rule.rhythm];
  let period = startOfPeriod(grain, civilDate(rule.zone, after));
  for (;;) {
    const run = onDay(rule, period);
    if (run.dueAt > after) return run;
    period = nextPeriod(grain, period);
  }
};
