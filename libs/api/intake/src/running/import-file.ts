import type { Actor } from '@overread/domain/access';
import { MissingColumns, UnreadableFile } from '@overread/formats';
import { newId, type Door } from '@overread/api-platform';
import { earlierImports, oneBatch, type BatchRow } from '../batches/batch-rows.query.js';
import { withLease } from '../batches/import-lease.js';
import { recordBatch } from '../batches/record-batch.command.js';
import { openRejectedFile, writeRejectedRows } from '../uploads/rejected-rows.js';
import { beginLanding, portionOf } from './begin-landing.js';
import { decideAttempt, type Attempt } from './decide-attempt.js';
import type { FileToImport } from './file-to-import.js';
import { failureOf, landBatch } from './finish-batch.js';
import { rowReportOf, startTally, type ImportReport } from './import-report.js';
import { planImport, type PlannedImport } from './plan-import.js';
import { tryFile } from './run-batch.js';

type Outcome = Omit<ImportReport, 'seconds'>;

const failed = (failure: string): Outcome => ({ ...startTally().report(), batchId: null, state: 'failed', alreadyImported: false, failure });

/** Imports a file of this machine from its first row to its last: what the command line and the demo department do. */
export const importFile = async (door: Door, actor: Actor, file: FileToImport): Promise<ImportReport> => {
  const started = performance.now();
  const outcome = await imported(door, actor, file);
  return { ...outcome, seconds: (performance.now() - started) / 1000 };
};

const imported = async (door: Door, actor: Actor, file: FileToImport): Promise<Outcome> => {
  const planned = await planImport(door, actor, file);
  if (!planned.ok) return failed([planned.refusal.message, planned.refusal.remedy].filter((each) => each !== null).join(' '));
  const attempt = decideAttempt(await door.read(actor, (tx) => earlierImports(tx, planned.value.same)));
  if (attempt.as === 'running') return failed('This very file is landing now.');
  if (attempt.as === 'through') return nothingToDo(door, actor, attempt.earlier, file);
  return file.dryRun ? tried(planned.value, file, attempt) : landed(planned.value, file, attempt);
};

/** The same bytes again are the same import: no row changes. */
const nothingToDo = async (door: Door, actor: Actor, earlier: BatchRow, file: FileToImport): Promise<Outcome> => {
  const then = await door.read(actor, (tx) => rowReportOf(tx, earlier));
  if (file.errorsPath !== null) await writeRejectedRows(door, actor, earlier.id, file.errorsPath);
  return { ...then, rowsAdded: 0, rowsReplaced: 0, rowsUnchanged: then.rowsAdded + then.rowsReplaced + then.rowsUnchanged, createdFacilities: [], createdCoders: [], batchId: earlier.id, state: 'committed', alreadyImported: true, failure: null };
};

const tried = async ({ running }: PlannedImport, file: FileToImport, attempt: Attempt<BatchRow>): Promise<Outcome> => {
  const tally = startTally();
  const errors = file.errorsPath === null ? null : openRejectedFile(file.errorsPath, running.run.header);
  const report = (failure: string | null): Outcome => ({ ...tally.report(), batchId: null, state: failure === null ? 'checked' : 'failed', alreadyImported: false, failure });
  try {
    const portion = await running.door.read(running.actor, (tx) => portionOf(tx, attempt));
    await tryFile(running, { ...portion, after: 0 }, async (outcome, chunk) => {
      tally.add(outcome, chunk.rowsRead);
      await errors?.add(outcome.rejected);
      file.onProgress({ rowsRead: tally.report().rowsRead });
    });
    return report(null);
  } catch (error) {
    if (error instanceof UnreadableFile || error instanceof MissingColumns) return report(failureOf(error));
    throw error;
  } finally {
    await errors?.close();
  }
};

const landed = async ({ decided, running, same, newBatch }: PlannedImport, file: FileToImport, attempt: Attempt<BatchRow>): Promise<Outcome> => {
  const { door, actor } = running;
  const stopped = attempt.as === 'resume' ? attempt.earlier : null;
  const id = stopped?.id ?? newId();
  const leased = await withLease(door, actor, id, async () => {
    const begun = await door.attempt(actor, 'import.begin', async (tx) => {
      if (stopped === null) await recordBatch(tx, { id, ...newBatch });
      return beginLanding(tx, { id, version: stopped?.version ?? 1 }, same, decided);
    });
    if (!begun.ok) return begun.refusal.message;
    let rowsRead = stopped?.rowsRead ?? 0;
    return landBatch({ ...running, run: { ...running.run, batchId: id } }, begun.value, (_, chunk) => { file.onProgress({ rowsRead: (rowsRead += chunk.rowsRead) }); });
  });
  const failure = leased.held ? leased.value : 'This very file is landing now.';
  const after = await door.read(actor, async (tx) => {
    const batch = await oneBatch(tx, id);
    return batch === null ? null : rowReportOf(tx, batch);
  });
  if (after === null) return failed(failure ?? 'The import is not to be found.');
  if (file.errorsPath !== null) await writeRejectedRows(door, actor, id, file.errorsPath);
  return { ...after, batchId: id, state: failure === null ? 'committed' : 'failed', alreadyImported: failure === null && attempt.as === 'retry' && after.rowsAdded + after.rowsReplaced === 0, failure };
};
