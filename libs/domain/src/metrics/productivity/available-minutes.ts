export type Activity = 'coding' | 'meeting' | 'education' | 'downtime' | 'other';

export interface LoggedTime {
  readonly activity: Activity;
  readonly minutes: number;
}

export interface AvailableTime {
  readonly scheduledMinutes: number;
  readonly allowanceMinutes: number;
  readonly nonCodingMinutes: number;
  /** Null when nothing was logged. Below 0 when other work filled more than the day less its allowance. */
  readonly availableMinutes: number | null;
}

/** Personal, fatigue and delay allowance of the trade; a site can set its own from a date. */
export const DEFAULT_ALLOWANCE = 0.13;

/**
 * Available time = scheduled − allowance − meetings, education, downtime.
 *
 * A time log carries no schedule, only what the day was spent on. So the schedule is the log: all minutes logged, of every
 * activity. The allowance is its share of all scheduled time, and whatever is not coding is taken off in full. Days without a
 * log are unknown, not zero: they add neither hours nor productivity.
 *
 * @param allowance share of scheduled time in force on the day, 0 ≤ share < 1
 */
export const availableMinutes = (log: readonly LoggedTime[], allowance: number = DEFAULT_ALLOWANCE): AvailableTime => {
  const sum = (entries: readonly LoggedTime[]): number => entries.reduce((total, { minutes }) => total + minutes, 0);
  const scheduledMinutes = sum(log);
  const nonCodingMinutes = sum(log.filter(({ activity }) => activity !== 'coding'));
  const allowanceMinutes = scheduledMinutes * allowance;
  return { scheduledMinutes, allowanceMinutes, nonCodingMinutes, availableMinutes: log.length === 0 ? null : scheduledMinutes - allowanceMinutes - nonCodingMinutes };
};
