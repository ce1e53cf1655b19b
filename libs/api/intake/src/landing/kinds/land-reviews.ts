import type { RowError } from '@overread/formats';
import type { WriteTx } from '@overread/api-platform';
import type { GoodRow, KindOutcome, RejectedRow, Run } from '../../running/run.js';
import { complaintsFor } from '../row-complaints.js';
import { facilityOf, type Words } from './resolve-words.js';

/** Hands second reviews to the stage that lands them; what it refuses is named by the columns of the file. */
export const landReviews = async (tx: WriteTx, run: Run, rows: readonly GoodRow<'second_reviews'>[], words: Words): Promise<KindOutcome> => {
  const begin = complaintsFor(run.mapping, run.header);
  const rejected: RejectedRow[] = [];
  const reviews = rows.flatMap((row) => {
    const complaints = begin(row.row, row.lines);
    const facility = row.record.facility === null ? null : facilityOf(words, row.record.facility, complaints);
    if (complaints.errors.length > 0) {
      rejected.push({ row: row.row, lines: row.lines, errors: [...row.warnings, ...complaints.errors] });
      return [];
    }
    return [{ row: row.row, accountNumber: row.record.accountNumber, facilityCode: facility?.code ?? null, reviewer: row.record.reviewer, codes: row.record.codes }];
  });
  const { lander, options } = run;
  if (lander === null || options.drawId === null) throw new Error('second reviews need a draw and the stage that lands them');
  const landed = reviews.length === 0 ? { added: 0, unchanged: 0, errors: [] as readonly RowError[] } : await lander(tx, options.drawId, run.batchId, reviews);
  const byRow = new Map(rows.map((row) => [row.row, row]));
  for (const error of landed.errors) {
    const row = byRow.get(error.row);
    rejected.push({ row: error.row, lines: row?.lines ?? [], errors: [{ ...error, field: run.mapping.columns[error.field] ?? error.field }] });
  }
  const gone = new Set(rejected.map((each) => each.row));
  return {
    added: landed.added,
    replaced: 0,
    unchanged: landed.unchanged,
    rejected,
    warnings: rows.filter((row) => !gone.has(row.row)).flatMap((row) => row.warnings),
    facilityIds: new Set(),
    addedFacilities: [],
    addedCoders: [],
  };
};
