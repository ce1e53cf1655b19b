import type { Mapping } from '../mapping/mapping.js';
import type { RawRow } from '../text/split-rows.js';
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
  /** More cells than the header has columns: a delimiter stands inside a value, so nothing of the row can be trusted. */
  checkWidth(): void;
  complain(field: string, code: string, message: string, remedy: string, severity?: RowError['severity']): void;
}

const longest = 500;

/** What readers of one file share. */
export interface ReadingFile {
  readonly mapping: Mapping;
  /** Where each column is. */
  readonly columnAt: ReadonlyMap<string, number>;
  /** Columns that the header names. */
  readonly width: number;
  readonly order: DayOrder;
}

/** One for each row of a file, so it is an object with methods of its class and not a dozen functions of its own. */
class CellsReader implements RowReader {
  readonly line: number;
  readonly errors: RowError[] = [];
  private readonly cells: readonly string[];

  constructor(
    private readonly file: ReadingFile,
    row: RawRow,
  ) {
    this.line = row.line;
    this.cells = row.cells;
  }

  cell(column: string): string {
    const at = this.file.columnAt.get(column);
    return at === undefined ? '' : (this.cells[at] ?? '').trim();
  }

  complain(field: string, code: string, message: string, remedy: string, severity: RowError['severity'] = 'error'): void {
    const column = this.columnOf(field);
    const value = this.cell(column);
    this.errors.push({ row: this.line, field: column, code, severity, message, remedy, value: value === '' ? null : value.slice(0, 200) });
  }

  checkWidth(): void {
    const { width } = this.file;
    if (this.cells.length <= width || this.cells.slice(width).every((each) => each.trim() === '')) return;
    const value = this.cells.slice(width).join(' ').trim().slice(0, 200);
    this.errors.push({ row: this.line, field: 'whole row', code: 'TOO_MANY_CELLS', severity: 'error', message: `The row has ${this.cells.length} cells, the header names ${width} columns.`, remedy: 'Put values that hold the delimiter in quotes.', value });
  }

  text(field: string): string {
    const column = this.file.mapping.columns[field];
    if (column === undefined) return '';
    const value = this.cell(column);
    if (value.length <= longest) return value;
    this.complain(field, 'TOO_LONG', `The value has ${value.length} characters; at most ${longest} are kept.`, 'Shorten it.');
    return value.slice(0, longest);
  }

  textOrNull(field: string): string | null {
    return this.text(field) || null;
  }

  required(field: string): string {
    const value = this.text(field);
    if (value === '') this.complain(field, 'MISSING', `${this.columnOf(field)} is blank.`, 'Fill it in.');
    return value;
  }

  time(field: string): string | null {
    return this.read(field, parseDateTime(this.text(field), this.file.order));
  }

  day(field: string): string | null {
    return this.read(field, parseDay(this.text(field), this.file.order));
  }

  decimal(field: string, places: number): string | null {
    return this.read(field, parseDecimal(this.text(field), places));
  }

  whole(field: string): number | null {
    return this.read(field, parseWhole(this.text(field)));
  }

  dayOf(column: string): string | null {
    const result = parseDay(this.cell(column), this.file.order);
    if (!result.ok) this.complain(column, result.code, result.message, result.remedy);
    return result.ok ? result.value : null;
  }

  private columnOf(field: string): string {
    return this.file.mapping.columns[field] ?? field;
  }

  private read<T>(field: string, result: Parsed<T | null>): T | null {
    if (result.ok) return result.value;
    this.complain(field, result.code, result.message, result.remedy);
    return null;
  }
}

/** A reader over one row of a file. */
export const rowReader = (file: ReadingFile, row: RawRow): RowReader => new CellsReader(file, row);
