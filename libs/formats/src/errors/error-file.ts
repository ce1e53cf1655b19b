import { stringify } from 'csv-stringify/sync';
import type { RowError } from '../values/parsed.js';

/** A cell that a spreadsheet would take for a formula gets an apostrophe in front. */
export const guardCell = (value: string): string => (/^[=+\-@\t\r]/.test(value) ? `'${value}` : value);

const header = ['row', 'field', 'severity', 'code', 'message', 'remedy', 'value'] as const;

/** Row errors as CSV text, one line each, safe to open in a spreadsheet. */
export const errorFile = (errors: readonly RowError[]): string =>
  stringify([[...header], ...errors.map((error) => [String(error.row), error.field, error.severity, error.code, error.message, error.remedy, error.value ?? ''].map(guardCell))]);
