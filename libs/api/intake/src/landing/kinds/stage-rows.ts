import type { ImportKindCode, RowError } from '@overread/formats';
import type { GoodRow, RejectedRow } from '../../running/run.js';
import type { RowComplaints } from '../row-complaints.js';

export interface Staged {
  readonly lines: string[];
  readonly rejected: RejectedRow[];
  readonly warnings: RowError[];
  readonly facilityIds: Set<string>;
}

/** A record as one line of COPY text and where it belongs; null when it cannot land (the complaints say why). */
export interface StagedLine {
  readonly line: string;
  /** Null = not of one facility. */
  readonly facilityId: string | null;
  /** The natural key once words are looked up: a facility may be written in more than one way. */
  readonly key: string;
}

const nul = '\u0000';

/** Stages every record of a chunk; those with an error are set aside with their lines. */
export const stageRows = <Kind extends ImportKindCode>(
  rows: readonly GoodRow<Kind>[],
  complaintsOf: (row: GoodRow<Kind>) => RowComplaints,
  stage: (row: GoodRow<Kind>, complaints: RowComplaints) => StagedLine | null,
): Staged => {
  const staged: Staged = { lines: [], rejected: [], warnings: [], facilityIds: new Set() };
  const rowOf = new Map<string, number>();
  for (const row of rows) {
    const complaints = complaintsOf(row);
    const line = stage(row, complaints);
    const text = line?.line ?? '';
    if (text.includes(nul)) complaints.complain('accountNumber', 'BAD_CHARACTER', 'A value holds a NUL character.', 'Export the file again as text.');
    else if (text.includes('\uFFFD')) complaints.complain('accountNumber', 'ODD_CHARACTER', 'A character cannot be read in the file’s encoding; it is kept as “\uFFFD”.', 'Export the file as UTF-8.', 'warning');
    const before = line === null ? undefined : rowOf.get(line.key);
    if (before !== undefined) complaints.complain('accountNumber', 'DUPLICATE', `This is the record of row ${before}, written in another way.`, 'Keep one of the two rows.');
    if (line === null || complaints.errors.some((error) => error.severity === 'error')) {
      staged.rejected.push({ row: row.row, lines: row.lines, errors: [...row.warnings, ...complaints.errors] });
      continue;
    }
    rowOf.set(line.key, row.row);
    staged.lines.push(line.line);
    staged.warnings.push(...row.warnings, ...complaints.errors);
    if (line.facilityId !== null) staged.facilityIds.add(line.facilityId);
  }
  return staged;
};
