import type { Mapping } from '../mapping/mapping.js';
import { parseDateTime, parseDay, type DayOrder } from '../values/parse-date-time.js';
import { parseDecimal, parseWhole } from '../values/parse-number.js';
import type { Parsed, RowError } from '../values/parsed.js';

/** Reads one row's cells by field, collecting what is wrong with them. */
export interface RowReader {
  readonly line: number;
  readonly errors: RowError[];
  /** The trimmed cell of a field; blank when the file has no such column. */
  text(field: string): string;
  textOrNull(field: string): string | null;
  /** Blank is an error. */
  required(field: string): string;
  time(field: string): string | null;
  day(field: string): string | null;
  decimal(field: string, places: number): string | null;
  whole(field: string): number | null;
  cell(column: string): string;
  /** The day in a column by its own name. */
  dayOf(column: string): string | null;
  complain(field: string, code: string, message: string, remedy: string, severity?: RowError['severity']): void;
}

const longest = 500;

/** A reader over the columns of a mapping; `columnAt` tells where a column is. */
export const rowReader = (mapping: Mapping, columnAt: ReadonlyMap<string, number>, order: DayOrder, row: { readonly line: number; readonly cells: readonly string[] }): RowReader => {
  const errors: RowError[] = [];
  const { cells } = row;
  const columnOf = (field: string): string => mapping.columns[field] ?? field;
  const cell = (column: string): string => {
    const at = columnAt.get(column);
    return at === undefined ? '' : (cells[at] ?? '').trim();
  };
  const complain: RowReader['complain'] = (field, code, message, remedy, severity = 'error') => {
    errors.push({ row: row.line, field: columnOf(field), code, severity, message, remedy, value: cell(columnOf(field)) === '' ? null : cell(columnOf(field)).slice(0, 200) });
  };
  const text = (field: string): string => {
    const value = mapping.columns[field] === undefined ? '' : cell(columnOf(field));
    if (value.length <= longest) return value;
    complain(field, 'TOO_LONG', `The value has ${value.length} characters; at most ${longest} are kept.`, 'Shorten it.');
    return value.slice(0, longest);
  };
  const read = <T>(field: string, parse: (value: string) => Parsed<T | null>): T | null => {
    const result = parse(text(field));
    if (result.ok) return result.value;
    complain(field, result.code, result.message, result.remedy);
    return null;
  };
  return {
    line: row.line,
    errors,
    text,
    cell,
    complain,
    dayOf: (column) => {
      const result = parseDay(cell(column), order);
      if (!result.ok) complain(column, result.code, result.message, result.remedy);
      return result.ok ? result.value : null;
    },
    textOrNull: (field) => text(field) || null,
    required: (field) => {
      const value = text(field);
      if (value === '') complain(field, 'MISSING', `${columnOf(field)} is blank.`, 'Fill it in.');
      return value;
    },
    time: (field) => read(field, (value) => parseDateTime(value, order)),
    day: (field) => read(field, (value) => parseDay(value, order)),
    decimal: (field, places) => read(field, (value) => parseDecimal(value, places)),
    whole: (field) => read(field, (value) => parseWhole(value)),
  };
};
