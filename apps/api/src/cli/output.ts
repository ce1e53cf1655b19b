/** Data goes to stdout. */
export const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

/** Data as JSON, two blanks deep, for machines and people alike. */
export const printJson = (value: unknown): void => print(JSON.stringify(value, null, 2));

/** Progress and remarks go to stderr. */
export const note = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

/** A table of left-aligned columns; numbers to the right. */
export const printTable = (header: readonly string[], rows: readonly (readonly string[])[]): void => {
  const widths = header.map((name, column) => Math.max(name.length, ...rows.map((row) => (row[column] ?? '').length)));
  const numeric = header.map((_, column) => rows.length > 0 && rows.every((row) => /^[-–—\d.,%± ()]*$/.test(row[column] ?? '')));
  const line = (cells: readonly string[]): string => cells.map((cell, column) => (numeric[column] === true ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0))).join('  ').trimEnd();
  print(line(header));
  print(widths.map((width) => '-'.repeat(width)).join('  '));
  for (const row of rows) print(line(row));
};
