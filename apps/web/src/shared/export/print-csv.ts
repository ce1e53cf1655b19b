/** A cell that a spreadsheet would take for a formula gets an apostrophe in front. */
const guarded = (cell: string): string => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Rows as CSV (RFC 4180) that is safe to open in a spreadsheet; a dash for "not measured" stays a dash. */
export const printCsv = (rows: readonly (readonly string[])[]): string => rows.map((row) => `${row.map((cell) => quoted(guarded(cell))).join(',')}\r\n`).join('');
