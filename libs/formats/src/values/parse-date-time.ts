import { parsed, unusable, type Parsed } from './parsed.js';

/** Which of two numbers comes first in dates with slashes or dots. */
export type DayOrder = 'month-first' | 'day-first';

const twoDigits = (value: number): string => String(value).padStart(2, '0');

const civil = (year: number, month: number, day: number): string | null => {
  const full = year < 100 ? (year < 70 ? 2000 + year : 1900 + year) : year;
  const made = new Date(Date.UTC(full, month - 1, day));
  if (full < 1900 || full > 2200 || made.getUTCMonth() !== month - 1 || made.getUTCDate() !== day) return null;
  return `${full}-${twoDigits(month)}-${twoDigits(day)}`;
};

const isoPattern = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](.+))?$/;
const compactPattern = /^(\d{4})(\d{2})(\d{2})(?:[T ]?(\d{2})(\d{2}))?$/;
const slashPattern = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2}|\d{4})(?:[ T]+(.+))?$/;
const namedPattern = /^(\d{1,2})[- ]([A-Za-z]{3})[a-z]*[- ](\d{2}|\d{4})(?:[ T]+(.+))?$/;
const timePattern = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*([AaPp])?\.?[Mm]?\.?(?:Z|[+-]00:?00)?$/;
const serialPattern = /^\d{5}(\.\d+)?$/;
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const clock = (text: string | undefined): string | null => {
  if (text === undefined || text.trim() === '') return '00:00:00';
  const parts = timePattern.exec(text.trim());
  if (parts === null) return null;
  const half = parts[4]?.toLowerCase();
  const given = Number(parts[1]);
  const hour = half === 'p' && given < 12 ? given + 12 : half === 'a' && given === 12 ? 0 : given;
  const [minute, second] = [Number(parts[2]), Number(parts[3] ?? 0)];
  if (hour > 23 || minute > 59 || second > 59 || (half !== undefined && given > 12)) return null;
  return `${twoDigits(hour)}:${twoDigits(minute)}:${twoDigits(second)}`;
};

/** Days since 1899-12-30, as spreadsheets count. */
const serial = (text: string): string => {
  const at = new Date(Math.round((Number(text) - 25_569) * 86_400) * 1000);
  return at.toISOString().slice(0, 19);
};

const joined = (day: string | null, time: string | null, text: string): Parsed<string> =>
  day === null || time === null ? unusable('BAD_DATE', `“${text}” is not a day and time of the calendar.`, 'Write it as 2026-03-31 14:05 or 03/31/2026 14:05.') : parsed(`${day}T${time}`);

/**
 * A civil date and time `YYYY-MM-DDTHH:MM:SS`, of whatever clock the file keeps: ISO, MM/DD/YYYY or DD/MM/YYYY with or without
 * a time (12 or 24 hours), 20260331, 31-Mar-2026, or a spreadsheet's day number. Blank is null.
 */
export const parseDateTime = (text: string, order: DayOrder): Parsed<string | null> => {
  const value = text.trim();
  if (value === '') return parsed(null);
  const iso = isoPattern.exec(value);
  if (iso !== null) return joined(civil(Number(iso[1]), Number(iso[2]), Number(iso[3])), clock(iso[4]), value);
  const slash = slashPattern.exec(value);
  if (slash !== null) {
    const [first, second] = [Number(slash[1]), Number(slash[2])];
    return joined(order === 'month-first' ? civil(Number(slash[3]), first, second) : civil(Number(slash[3]), second, first), clock(slash[4]), value);
  }
  const named = namedPattern.exec(value);
  if (named !== null) return joined(civil(Number(named[3]), months.indexOf((named[2] ?? '').toLowerCase()) + 1, Number(named[1])), clock(named[4]), value);
  if (serialPattern.test(value)) return parsed(serial(value));
  const compact = compactPattern.exec(value);
  if (compact !== null) return joined(civil(Number(compact[1]), Number(compact[2]), Number(compact[3])), compact[4] === undefined ? '00:00:00' : clock(`${compact[4]}:${compact[5] ?? '00'}`), value);
  return joined(null, null, value);
};

/** A civil day YYYY-MM-DD; a time of day is dropped. Blank is null. */
export const parseDay = (text: string, order: DayOrder): Parsed<string | null> => {
  const at = parseDateTime(text, order);
  return at.ok && at.value !== null ? parsed(at.value.slice(0, 10)) : at;
};

/** The order that a file's own dates show: a first number above 12 means the day comes first. Month first when nothing tells. */
export const detectDayOrder = (samples: Iterable<string>): DayOrder => {
  for (const sample of samples) {
    const slash = slashPattern.exec(sample.trim());
    if (slash === null) continue;
    if (Number(slash[1]) > 12) return 'day-first';
    if (Number(slash[2]) > 12) return 'month-first';
  }
  return 'month-first';
};
