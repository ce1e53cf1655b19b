import type { ScheduleRhythm as RhythmCode, ScheduleWindow as WindowCode } from '@overread/domain/sampling';
import { registerEnumType } from '@nestjs/graphql';
import type { ScheduleRunRow } from './schedule-rows.query.js';

export enum ScheduleRhythm {
  MONTHLY = 'monthly',
  WEEKLY = 'weekly',
}
registerEnumType(ScheduleRhythm, {
  name: 'ScheduleRhythm',
  description: 'How often a scheduled plan is drawn.',
  valuesMap: { MONTHLY: { description: 'Each month on one day, 1 to 28.' }, WEEKLY: { description: 'Each week on one weekday.' } },
});

export enum ScheduleWindow {
  LAST_MONTH = 'last_month',
  LAST_WEEK = 'last_week',
  LAST_28_DAYS = 'last_28_days',
}
registerEnumType(ScheduleWindow, {
  name: 'ScheduleWindow',
  description: 'Which days a scheduled run draws from, counted back from its scheduled day; they take the place of the plan’s own days.',
  valuesMap: {
    LAST_MONTH: { description: 'The calendar month before.' },
    LAST_WEEK: { description: 'The week before, Monday to Sunday.' },
    LAST_28_DAYS: { description: 'The 28 days that end on the day before.' },
  },
});

export enum ScheduleRunState {
  DUE = 'due',
  DRAWN = 'drawn',
  NOTHING = 'nothing',
  REFUSED = 'refused',
  FAILED = 'failed',
  MISSED = 'missed',
}
registerEnumType(ScheduleRunState, {
  name: 'ScheduleRunState',
  description: 'How a scheduled run went.',
  valuesMap: {
    DUE: { description: 'To be made, or to be tried again after a failure.' },
    DRAWN: { description: 'A draw was made.' },
    NOTHING: { description: 'There was nothing to draw; it is not tried again.' },
    REFUSED: { description: 'The plan could not be drawn; it is not tried again.' },
    FAILED: { description: 'Every attempt failed.' },
    MISSED: { description: 'Not made: it was too long ago, or the schedule was paused or removed first.' },
  },
});

/** The enums and the stored words are the same words; this is where the compiler checks it. */
export type ScheduleEnumsMatch = [`${ScheduleRhythm}` extends RhythmCode ? true : never, `${ScheduleWindow}` extends WindowCode ? true : never, `${ScheduleRunState}` extends ScheduleRunRow['state'] ? true : never];
