import { nextRun, type DueRun } from './next-run.js';
import type { ScheduleRule } from './schedule-rule.js';

/** Every run that came due after `since` and not after `now` (milliseconds since 1970), oldest first. */
export const runsDue = (rule: ScheduleRule, since: number, now: number): DueRun[] => {
  const due: DueRun[] = [];
  for (let run = nextRun(rule, since); run.dueAt <= now; run = nextRun(rule, run.dueAt)) due.push(run);
  return due;
};
