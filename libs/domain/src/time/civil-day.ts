/** A civil day `YYYY-MM-DD`: no hour, no zone. Days compare as text. */
export type CivilDay = string;

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const millisecondsPerDay = 86_400_000;

/** Days since 1970-01-01; null when the text is not a day of the calendar. */
export const dayNumber = (day: CivilDay): number | null => {
  const parts = pattern.exec(day);
  if (parts === null) return null;
  const at = Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]));
  return new Date(at).toISOString().slice(0, 10) === day ? at / millisecondsPerDay : null;
};

/** The civil day of a number of days since 1970-01-01. */
export const dayOfNumber = (days: number): CivilDay => new Date(days * millisecondsPerDay).toISOString().slice(0, 10);

const numberOf = (day: CivilDay): number => {
  const days = dayNumber(day);
  if (days === null) throw new RangeError(`not a civil day: ${day}`);
  return days;
};

/** @throws RangeError when `day` is not a day of the calendar */
export const addDays = (day: CivilDay, days: number): CivilDay => dayOfNumber(numberOf(day) + days);

/** Midnights from `from` to `to`; negative when `to` is earlier. @throws RangeError when either is not a day */
export const daysBetween = (from: CivilDay, to: CivilDay): number => numberOf(to) - numberOf(from);

/** 1 = Monday … 7 = Sunday. @throws RangeError when `day` is not a day */
export const isoWeekday = (day: CivilDay): number => ((((numberOf(day) + 3) % 7) + 7) % 7) + 1;

/** The same day `months` later, cut to the month's last day where it has fewer. @throws RangeError when `day` is not a day */
export const addMonths = (day: CivilDay, months: number): CivilDay => {
  numberOf(day);
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const first = Date.UTC(year, month - 1 + months, 1);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return dayOfNumber(first / millisecondsPerDay + Math.min(date, last) - 1);
};
