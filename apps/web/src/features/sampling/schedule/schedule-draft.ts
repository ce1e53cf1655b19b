import type { Inputs } from '@overread/schema';
import type { Schedule } from './schedule-words.js';

/** A schedule while it is written; each rhythm keeps its own day. */
export interface ScheduleDraft {
  readonly rhythm: Inputs.ScheduleRhythm;
  readonly dayOfMonth: number;
  /** 1 = Monday … 7 = Sunday. */
  readonly weekday: number;
  readonly hour: number;
  /** Null = the zone of the plan's first facility. */
  readonly zone: string | null;
  readonly drawsFrom: Inputs.ScheduleWindow;
}

/** What a schedule draws from is, unless chosen, the period that it repeats by. */
const periodOf: Record<Inputs.ScheduleRhythm, Inputs.ScheduleWindow> = { MONTHLY: 'LAST_MONTH', WEEKLY: 'LAST_WEEK' };

/** The draft of a stored schedule; without one, the first of each month at six in the morning. */
export const draftOf = (schedule: Schedule | null): ScheduleDraft =>
  schedule === null
    ? { rhythm: 'MONTHLY', dayOfMonth: 1, weekday: 1, hour: 6, zone: null, drawsFrom: 'LAST_MONTH' }
    : { rhythm: schedule.rhythm, dayOfMonth: schedule.rhythm === 'MONTHLY' ? schedule.day : 1, weekday: schedule.rhythm === 'WEEKLY' ? schedule.day : 1, hour: schedule.hour, zone: schedule.zone, drawsFrom: schedule.drawsFrom };

/** Another rhythm takes its own period with it, as long as the one before had been left as it was. */
export const withRhythm = (draft: ScheduleDraft, rhythm: Inputs.ScheduleRhythm): ScheduleDraft =>
  ({ ...draft, rhythm, drawsFrom: draft.drawsFrom === periodOf[draft.rhythm] ? periodOf[rhythm] : draft.drawsFrom });

export const inputOf = ({ rhythm, dayOfMonth, weekday, hour, zone, drawsFrom }: ScheduleDraft, active: boolean): Inputs.PlanScheduleInput =>
  ({ rhythm, day: rhythm === 'MONTHLY' ? dayOfMonth : weekday, hour, zone, drawsFrom, active });
