import { InvalidArgumentError } from 'commander';

export const wholeNumber = (text: string): number => {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('must be a whole number.');
  return Number(text);
};

export const decimalNumber = (text: string): number => {
  if (!/^\d+(\.\d+)?$/.test(text)) throw new InvalidArgumentError('must be a number.');
  return Number(text);
};

export const civilDay = (text: string): string => {
  const day = new Date(`${text}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== text) throw new InvalidArgumentError('must be a day of the calendar, YYYY-MM-DD.');
  return text;
};

export const recordId = (text: string): string => {
  if (!/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text)) throw new InvalidArgumentError('must be an id, as overread prints it.');
  return text.toLowerCase();
};

/** `a,b` and repeated options alike. */
export const list = (text: string, before: string[] = []): string[] => [...before, ...text.split(',').map((each) => each.trim()).filter((each) => each !== '')];

export const hourOfDay = (text: string): number => {
  if (!/^\d{1,2}$/.test(text) || Number(text) > 23) throw new InvalidArgumentError('must be an hour, 0 to 23.');
  return Number(text);
};

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** 1 = Monday … 7 = Sunday, from a name or its first three letters or more. */
export const weekday = (text: string): number => {
  const at = text.length < 3 ? -1 : weekdays.findIndex((name) => name.startsWith(text.toLowerCase()));
  if (at < 0) throw new InvalidArgumentError('must be a weekday, monday to sunday.');
  return at + 1;
};
