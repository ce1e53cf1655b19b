import type { RowError } from '@overread/formats';
import type { ReadTx } from '@overread/api-platform';
import { rowErrorsPage, type BatchRow } from '../batches/batch-rows.query.js';
import type { KindOutcome } from './run.js';

/** What came of an import, or would. */
export interface ImportReport {
  /** Null for a dry run, and where there was nothing to begin. */
  readonly batchId: string | null;
  readonly state: 'checked' | 'committed' | 'failed';
  /** The same bytes had landed before: nothing was done, and `batchId` is the import of then. */
  readonly alreadyImported: boolean;
  readonly rowsRead: number;
  readonly rowsAdded: number;
  readonly rowsReplaced: number;
  readonly rowsUnchanged: number;
  readonly rowsRejected: number;
  readonly warnings: number;
  readonly createdFacilities: readonly string[];
  readonly createdCoders: readonly string[];
  /** The first errors and warnings, in the order of the file; all of them are kept with the batch. */
  readonly errors: readonly RowError[];
  /** Why it stopped; null when it did not. */
  readonly failure: string | null;
  readonly seconds: number;
}

/** What happened to the rows. */
export type RowReport = Pick<ImportReport, 'rowsRead' | 'rowsAdded' | 'rowsReplaced' | 'rowsUnchanged' | 'rowsRejected' | 'warnings' | 'createdFacilities' | 'createdCoders' | 'errors'>;

/** How many row errors a report carries. */
export const reportedErrors = 1_000;

/** Adds up chunks. */
export interface Tally {
  add(outcome: KindOutcome, rowsRead: number): void;
  report(): RowReport;
}

export const startTally = (): Tally => {
  let [rowsRead, rowsAdded, rowsReplaced, rowsUnchanged, rowsRejected, warnings] = [0, 0, 0, 0, 0, 0];
  const facilities = new Set<string>();
  const coders = new Set<string>();
  const errors: RowError[] = [];
  return {
    add: (outcome, rows) => {
      rowsRead += rows;
      rowsAdded += outcome.added;
      rowsReplaced += outcome.replaced;
      rowsUnchanged += outcome.unchanged;
      rowsRejected += outcome.rejected.length;
      warnings += outcome.warnings.length;
      for (const each of outcome.addedFacilities) facilities.add(each);
      for (const each of outcome.addedCoders) coders.add(each);
      const found = [...outcome.rejected.flatMap((each) => each.errors), ...outcome.warnings].sort((a, b) => a.row - b.row);
      errors.push(...found.slice(0, reportedErrors - errors.length));
    },
    report: () => ({ rowsRead, rowsAdded, rowsReplaced, rowsUnchanged, rowsRejected, warnings, createdFacilities: [...facilities], createdCoders: [...coders], errors }),
  };
};

/** What happened to the rows of a stored import. */
export const rowReportOf = async (tx: ReadTx, batch: BatchRow): Promise<RowReport> => {
  const errors = await rowErrorsPage(tx, { batchId: batch.id, after: null, limit: reportedErrors });
  const { created } = batch.options as { created?: { facilities?: string[]; coders?: string[] } };
  const { rowsRead, rowsAdded, rowsReplaced, rowsUnchanged, rowsRejected, warnings } = batch;
  return {
    rowsRead, rowsAdded, rowsReplaced, rowsUnchanged, rowsRejected, warnings,
    createdFacilities: created?.facilities ?? [],
    createdCoders: created?.coders ?? [],
    errors: errors.map(({ rowNumber: row, field, code, severity, message, remedy, value }) => ({ row, field, code, severity: severity === 'error' ? 'error' : 'warning', message, remedy, value })),
  };
};
