import type { Inputs, PlanSchedulePartsFragment } from '@overread/schema';
import { formatDate, formatDateTime } from '@overread/ui';

export type Schedule = NonNullable<PlanSchedulePartsFragment['schedule']>;
export type ScheduleRun = PlanSchedulePartsFragment['scheduleRuns'][number];

/** By ISO number from 1. */
export const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

export const rhythmWords: Record<Inputs.ScheduleRhythm, string> = { MONTHLY: 'Every month', WEEKLY: 'Every week' };

export const windowWords: Record<Inputs.ScheduleWindow, string> = { LAST_MONTH: 'The month before', LAST_WEEK: 'The week before, Monday to Sunday', LAST_28_DAYS: 'The 28 days before' };

export const hourWords = (hour: number): string => `${String(hour).padStart(2, '0')}:00`;

/** "Every month on day 1 at 06:00 (America/New_York)". */
export const timesWords = ({ rhythm, day, hour, zone }: Pick<Schedule, 'rhythm' | 'day' | 'hour' | 'zone'>): string =>
  `Every ${rhythm === 'MONTHLY' ? `month on day ${day}` : (weekdays[day - 1] ?? 'week')} at ${hourWords(hour)} (${zone})`;

const days = ({ from, to }: { readonly from: string; readonly to: string }): string => `${formatDate(from)} – ${formatDate(to)}`;

/** "Next: Dec 1, 2026, 06:00 (America/New_York), from charts of Nov 1, 2026 – Nov 30, 2026." */
export const nextWords = ({ active, next, zone }: Schedule): string =>
  active && next ? `Next: ${formatDateTime(next.dueAt, zone)} (${zone}), from charts of ${days(next)}.` : 'Paused: nothing is drawn, and what comes due meanwhile is not made up for.';

export const runDays = days;

/** How a run went, in words that need no colour. */
export const outcomeWords = ({ state, words, attempts, draw }: ScheduleRun): string => {
  const why = words === null ? '' : `: ${words}`;
  switch (state) {
    case 'DRAWN':
      return draw === null ? 'Drawn' : `Draw ${draw.number}, ${draw.selectedCount} ${draw.selectedCount === 1 ? 'chart' : 'charts'}`;
    case 'DUE':
      return attempts === 0 ? 'Due now' : `Tried ${attempts === 1 ? 'once' : `${attempts} times`}, will be tried again${why}`;
    case 'NOTHING':
      return `Nothing to draw${why}`;
    case 'REFUSED':
      return `Refused${why}`;
    case 'FAILED':
      return `Failed${why}`;
    case 'MISSED':
      return `Not made${why}`;
  }
};
