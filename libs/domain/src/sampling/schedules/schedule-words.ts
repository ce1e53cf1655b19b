import type { ScheduleRule, ScheduleWindow } from './schedule-rule.js';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

export const windowWords: Record<ScheduleWindow, string> = { last_month: 'the month before', last_week: 'the week before (Monday to Sunday)', last_28_days: 'the 28 days before' };

/** "Every month on day 1 at 06:00 (America/New_York)". */
export const scheduleWords = ({ rhythm, day, hour, zone }: ScheduleRule): string =>
  `Every ${rhythm === 'monthly' ? `month on day ${day}` : (weekdays[day - 1] ?? `weekday ${day}`)} at ${String(hour).padStart(2, '0')}:00 (${zone})`;
