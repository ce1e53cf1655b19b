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
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) throw new InvalidArgumentError('must be a day, YYYY-MM-DD.');
  return text;
};

/** `a,b` and repeated options alike. */
export const list = (text: string, before: string[] = []): string[] => [...before, ...text.split(',').map((each) => each.trim()).filter((each) => each !== '')];
