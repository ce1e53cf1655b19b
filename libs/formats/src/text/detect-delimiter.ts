const candidates = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof candidates)[number];

/** The delimiter that splits the header line into most cells, those inside quotes not counted; a comma when none does. */
export const detectDelimiter = (head: string): Delimiter => {
  const line = (head.split(/\r\n|\n|\r/, 1)[0] ?? '').replace(/"[^"]*"/g, '');
  const counts = candidates.map((delimiter) => ({ delimiter, cells: line.split(delimiter).length }));
  return counts.reduce((best, each) => (each.cells > best.cells ? each : best)).delimiter;
};
