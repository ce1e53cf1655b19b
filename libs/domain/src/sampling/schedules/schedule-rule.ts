/** On which civil days a schedule is due: each month on a day that every month has, or each week on an ISO weekday. */
export type ScheduleRhythm = 'monthly' | 'weekly';

/** What each run draws from, counted back from its scheduled civil day. */
export type ScheduleWindow = 'last_month' | 'last_week' | 'last_28_days';

export interface ScheduleRule {
  readonly rhythm: ScheduleRhythm;
  /** monthly: day of the month, 1 to 28; weekly: 1 = Monday … 7 = Sunday. */
  readonly day: number;
  /** Hour on the wall clock of `zone`, 0 to 23. */
  readonly hour: number;
  /** IANA zone. */
  readonly zone: string;
}

/** Last day that a rhythm may name: every month has a 28th. */
export const lastDayOf = { monthly: 28, weekly: 7 } as const;
