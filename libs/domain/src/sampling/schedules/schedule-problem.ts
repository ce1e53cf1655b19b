import { isZone } from '../../time/zone-offset.js';
import { lastDayOf, type ScheduleRule } from './schedule-rule.js';

export interface ScheduleProblem {
  readonly field: 'day' | 'hour' | 'zone';
  readonly message: string;
}

const isWhole = (value: number, from: number, to: number): boolean => Number.isInteger(value) && value >= from && value <= to;

/** Why a rule names no time; null when it does. */
export const scheduleProblem = ({ rhythm, day, hour, zone }: ScheduleRule): ScheduleProblem | null => {
  if (!isWhole(day, 1, lastDayOf[rhythm])) return { field: 'day', message: rhythm === 'monthly' ? 'The day of the month is 1 to 28: every month has those.' : 'The weekday is 1 (Monday) to 7 (Sunday).' };
  if (!isWhole(hour, 0, 23)) return { field: 'hour', message: 'The hour is 0 to 23 on the clock of its zone.' };
  return isZone(zone) ? null : { field: 'zone', message: `“${zone}” is no IANA time zone.` };
};
