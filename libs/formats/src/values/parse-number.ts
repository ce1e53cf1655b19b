import { parsed, unusable, type Parsed } from './parsed.js';

/** Money or a weight as a decimal string: `$1,234.50` → `1234.50`, `(12.00)` → `-12.00`. Never a float. Blank is null. */
export const parseDecimal = (text: string, places: number): Parsed<string | null> => {
  const value = text.trim();
  if (value === '') return parsed(null);
  const negative = /^\(.*\)$/.test(value) || value.startsWith('-');
  const digits = value.replace(/[()$\s-]/g, '').replace(/,(?=\d{3}(\D|$))/g, '');
  if (!/^\d{1,12}(\.\d+)?$/.test(digits) && !/^\.\d+$/.test(digits)) return unusable('BAD_NUMBER', `“${value}” is not a number.`, 'Write it as 1234.50.');
  const [whole = '0', fraction = ''] = digits.split('.');
  if (fraction.replace(/0+$/, '').length > places) return unusable('BAD_NUMBER', `“${value}” has more than ${places} places after the point.`, `Round it to ${places} places.`);
  return parsed(`${negative ? '-' : ''}${whole === '' ? '0' : whole}${fraction === '' ? '' : `.${fraction.slice(0, places)}`}`);
};

/** A whole number of at least 0. Blank is null. */
export const parseWhole = (text: string, most = 1_000_000): Parsed<number | null> => {
  const value = text.trim();
  if (value === '') return parsed(null);
  const whole = /^(-?\d{1,9})(\.0+)?$/.exec(value.replace(/,(?=\d{3}(\D|$))/g, ''));
  if (whole === null) return unusable('BAD_NUMBER', `“${value}” is not a whole number.`, 'Write it as 45.');
  const number = Number(whole[1]);
  if (number < 0) return unusable('NEGATIVE', `${value} is below 0.`, 'Leave it blank when it is not known.');
  return number > most ? unusable('TOO_LARGE', `${value} is more than ${most}.`, 'Check the column.') : parsed(number);
};
