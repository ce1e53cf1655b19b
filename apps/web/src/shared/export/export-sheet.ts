import { formatCount, formatDateTime } from '@overread/ui';
import { printCsv } from './print-csv.js';

export interface ExportColumn<Row> { header: string; cell: (row: Row) => string }

export interface ExportSheet<Row> {
  /** What the rows are: "Findings". */
  name: string;
  /** The filter in words, one part a line. */
  filter: readonly (readonly [string, string])[];
  /** Newest data that the rows are from; null when nothing has been loaded yet. */
  asOf: string | null;
  /** How many rows there are in all; more than `rows` when not all are shown. */
  total: number | null;
  columns: readonly ExportColumn<Row>[];
  rows: readonly Row[];
}

/** What is shown, as CSV: first what it is, by which filter, as of when and how much of it, then the rows. */
export function printSheet<Row>({ name, filter, asOf, total, columns, rows }: ExportSheet<Row>): string {
  const size = total === null || total === rows.length ? formatCount(rows.length) : `${formatCount(rows.length)} of ${formatCount(total)}`;
  return printCsv([
    ['Overread', name],
    ...filter,
    ['Data as of', asOf === null ? '—' : `${formatDateTime(asOf, 'UTC')} UTC`],
    ['Rows', size],
    [],
    columns.map((column) => column.header),
    ...rows.map((row) => columns.map((column) => column.cell(row))),
  ]);
}

/** Hands a text to the browser as a file; the mark in front tells spreadsheets that it is UTF-8. */
export function downloadText(fileName: string, text: string, type = 'text/csv;charset=utf-8'): void {
  const address = URL.createObjectURL(new Blob(['\uFEFF', text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  window.setTimeout(() => { URL.revokeObjectURL(address); }, 1000);
}
