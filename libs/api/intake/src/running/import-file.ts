import type { Actor } from '@overread/domain/access';
import { MissingColumns, UnreadableFile, type ImportKindCode } from '@overread/formats';
import { done, notFound, type Door, type Result } from '@overread/api-platform';
import { beginBatch, recordBatch, type Decided } from '../batches/record-batch.command.js';
import { oneBatch, rowErrorsPage, sameFile, type BatchRow } from '../batches/batch-rows.query.js';
import type { SecondReviewLander } from '../second-reviews/second-review-lander.js';
import { writeRejectedRows } from '../uploads/rejected-rows.js';
import { decideMapping } from './decide-mapping.js';
import { failureOf, landBatch } from './finish-batch.js';
import { reportedErrors, startTally, type ImportReport } from './import-report.js';
import { detectFile, hashFile } from './open-file.js';
import { tryFile, type Running } from './run-batch.js';

export interface FileToImport {
  readonly kind: ImportKindCode;
  /** Data directory of the installation. */
  readonly home: string;
  readonly path: string;
  readonly fileName: string;
  /** As parsed from JSON; null = as the column names suggest. */
  readonly mapping: unknown;
  readonly dryRun: boolean;
  readonly createMissing: boolean;
  /** IANA zones of facilities that are added, by code. */
  readonly zones: Readonly<Record<string, string>>;
  readonly drawId: string | null;
  /** Where rejected rows are written as CSV; null = nowhere. */
  readonly errorsPath: string | null;
  readonly lander: SecondReviewLander | null;
  readonly onProgress: (progress: { readonly rowsRead: number }) => void;
}

const nothing = startTally().counts();
const failed = (failure: string, seconds: number): ImportReport => ({ ...nothing, batchId: null, state: 'failed', alreadyImported: false, failure, seconds });

/** Imports a file of this machine from its first row to its last: what the command line and the demo department do. */
export const importFile = async (door: Door, actor: Actor, file: FileToImport): Promise<ImportReport> => {
  const started = performance.now();
  const seconds = (): number => (performance.now() - started) / 1000;
  const told = await whatToDo(door, actor, file);
  if (!told.ok) return failed([told.refusal.message, told.refusal.remedy].filter((each) => each !== null).join(' '), seconds());
  const { decided, running, hash, bytes, header } = told.value;
  if (file.dryRun) return { ...(await tried(running, file)), seconds: seconds() };
  const before = (await door.read(actor, (tx) => sameFile(tx, { hash, kind: file.kind, drawId: file.drawId }))).filter((batch) => sameMapping(batch, decided));
  const through = before.find((batch) => batch.state === 'committed' && batch.rowsRejected === 0);
  if (through !== undefined) return { ...(await reportOf(door, actor, through)), state: 'committed', alreadyImported: true, failure: null, seconds: seconds() };
  const stopped = before.find((batch) => batch.state === 'committing' || batch.state === 'failed') ?? null;
  const batch = await begun(door, actor, { stopped, decided, newBatch: { kind: file.kind, fileName: file.fileName, fileHash: hash, bytes, header, detection: null } });
  const landing: Running = { ...running, run: { ...running.run, batchId: batch.id } };
  let rowsRead = stopped?.rowsRead ?? 0;
  const failure = await landBatch(landing, batch, (_, chunk) => { file.onProgress({ rowsRead: (rowsRead += chunk.rowsRead) }); });
  if (file.errorsPath !== null) await writeRejectedRows(door, actor, batch.id, file.errorsPath);
  const after = await door.read(actor, (tx) => oneBatch(tx, batch.id));
  return { ...(after === null ? { ...nothing, batchId: batch.id } : await reportOf(door, actor, after)), state: failure === null ? 'committed' : 'failed', alreadyImported: false, failure, seconds: seconds() };
};

interface Told {
  readonly decided: Decided;
  readonly running: Running;
  readonly hash: string;
  readonly bytes: number;
  readonly header: readonly string[];
}

const whatToDo = async (door: Door, actor: Actor, file: FileToImport): Promise<Result<Told>> => {
  try {
    const { header } = await detectFile(file.path);
    const mapping = decideMapping(file.kind, header, file.mapping);
    if (!mapping.ok) return mapping;
    if (file.drawId !== null && (await door.read(actor, (tx) => tx.row('select 1 from draw where id::text = $1', [file.drawId]))) === null) return notFound('draw');
    const options = { createMissing: file.createMissing, zones: file.zones, drawId: file.drawId };
    const { hash, bytes } = await hashFile(file.path);
    return done({ decided: { mapping: mapping.value, options }, running: { door, actor, path: file.path, run: { batchId: '00000000-0000-7000-8000-000000000000', mapping: mapping.value, header, options, lander: file.lander } }, hash, bytes, header });
  } catch (error) {
    if (error instanceof UnreadableFile) return { ok: false, refusal: { code: 'INVALID', message: error.message, field: null, remedy: error.remedy, currentVersion: null } };
    throw error;
  }
};

const sameMapping = (batch: BatchRow, { mapping }: Decided): boolean => JSON.stringify(sorted(batch.mapping)) === JSON.stringify(sorted(mapping));
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, part]) => [name, sorted(part)]));
};

const tried = async (running: Running, file: FileToImport): Promise<Omit<ImportReport, 'seconds'>> => {
  const tally = startTally();
  const report = (failure: string | null) => ({ ...tally.counts(), batchId: null, state: failure === null ? ('checked' as const) : ('failed' as const), alreadyImported: false, failure });
  try {
    await tryFile(running, (outcome, chunk) => {
      tally.add(outcome, chunk.rowsRead);
      file.onProgress({ rowsRead: tally.rowsRead });
    });
    return report(null);
  } catch (error) {
    if (error instanceof UnreadableFile || error instanceof MissingColumns) return report(failureOf(error));
    throw error;
  }
};

const begun = async (door: Door, actor: Actor, { stopped, decided, newBatch }: { stopped: BatchRow | null; decided: Decided; newBatch: Parameters<typeof recordBatch>[1] }): Promise<{ id: string; version: number; progressRow: number }> =>
  door.write(actor, 'import.begin', async (tx) => {
    const id = stopped?.id ?? (await recordBatch(tx, newBatch));
    const version = await beginBatch(tx, { id, version: stopped?.version ?? 1 }, 'committing', decided, stopped !== null);
    if (version === null) throw new Error('Another process has begun this import a moment ago; run it again.');
    return { id, version, progressRow: stopped?.progressRow ?? 0 };
  });

const reportOf = async (door: Door, actor: Actor, batch: BatchRow): Promise<Omit<ImportReport, 'state' | 'alreadyImported' | 'failure' | 'seconds'>> => {
  const errors = await door.read(actor, (tx) => rowErrorsPage(tx, { batchId: batch.id, after: null, limit: reportedErrors }));
  const { created } = batch.options as { created?: { facilities?: string[]; coders?: string[] } };
  const { rowsRead, rowsAdded, rowsReplaced, rowsUnchanged, rowsRejected, warnings } = batch;
  return {
    batchId: batch.id, rowsRead, rowsAdded, rowsReplaced, rowsUnchanged, rowsRejected, warnings,
    createdFacilities: created?.facilities ?? [], createdCoders: created?.coders ?? [],
    errors: errors.map(({ rowNumber: row, field, code, severity, message, remedy, value }) => ({ row, field, code, severity: severity as 'error' | 'warning', message, remedy, value })),
  };
};
