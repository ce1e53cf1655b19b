import type { RowError } from '@overread/formats';
import type { KindOutcome } from './run.js';

/** What came of an import, or would. */
export interface ImportReport {
  /** Null for a dry run. */
  readonly batchId: string | null;
  readonly state: 'checked' | 'committed' | 'failed';
  /** The same bytes had landed before: nothing was done, and the counts are of then. */
  readonly alreadyImported: boolean;
  readonly rowsRead: number;
  readonly rowsAdded: number;
  readonly rowsReplaced: number;
  readonly rowsUnchanged: number;
  readonly rowsRejected: number;
  readonly warnings: number;
  readonly createdFacilities: readonly string[];
  readonly createdCoders: readonly string[];
  /** The first errors and warnings, in the order of the file. */
  readonly errors: readonly RowError[];
  /** Why it stopped; null when it did not. */
  readonly failure: string | null;
  readonly seconds: number;
}

/** How many row errors a report carries; all of them are kept with the batch. */
export const reportedErrors = 50;

/** Adds up chunks. */
export interface Tally {
  add(outcome: KindOutcome, rowsRead: number): void;
  readonly rowsRead: number;
  counts(): Pick<ImportReport, 'rowsRead' | 'rowsAdded' | 'rowsReplaced' | 'rowsUnchanged' | 'rowsRejected' | 'warnings' | 'createdFacilities' | 'createdCoders' | 'errors'>;
}

export const startTally = (): Tally => {
  let [rowsRead, rowsAdded, rowsReplaced, rowsUnchanged, rowsRejected, warnings] = [0, 0, 0, 0, 0, 0];
  const facilities = new Set<string>();
  const coders = new Set<string>();
  const errors: RowError[] = [];
  return {
    get rowsRead() { return rowsRead; },
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
    counts: () => ({ rowsRead, rowsAdded, rowsReplaced, rowsUnchanged, rowsRejected, warnings, createdFacilities: [...facilities], createdCoders: [...coders], errors }),
  };
};
