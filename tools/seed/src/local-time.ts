/** Minutes since 1970-01-01 00:00 of a facility's own calendar: no zone, no daylight saving; for making schedules only. */
export type LocalMinutes = number;

const dayMinutes = 1_440;

/** Midnight of a civil day YYYY-MM-DD. */
export const midnight = (day: string): LocalMinutes => Date.parse(`${day}T00:00:00Z`) / 60_000;

export const addDays = (day: string, days: number): string => dayOf(midnight(day) + days * dayMinutes);

export const dayOf = (at: LocalMinutes): string => new Date(at * 60_000).toISOString().slice(0, 10);

/** MM/DD/YYYY HH:MM, as a hospital's report writes it. */
export const report = (at: LocalMinutes): string => {
  const iso = new Date(at * 60_000).toISOString();
  return `${iso.slice(5, 7)}/${iso.slice(8, 10)}/${iso.slice(0, 4)} ${iso.slice(11, 16)}`;
};

export const reportDay = (day: string): string => `${day.slice(5, 7)}/${day.slice(8, 10)}/${day.slice(0, 4)}`;

/** 0 = Sunday … 6 = Saturday. */
export const weekday = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();

export const isWorkday = (day: string): boolean => weekday(day) >= 1 && weekday(day) <= 5;

/** The day after so many working days. */
export const addWorkdays = (day: string, count: number): string => {
  let at = day;
  for (let left = count; left > 0; ) {
    at = addDays(at, 1);
    if (isWorkday(at)) left -= 1;
  }
  return at;
};
