import { conflict, done, notFound, refuse, type Result, type WriteTx } from '@overread/api-platform';
import { oneBatch, type BatchRow } from '../batches/batch-rows.query.js';
import { undoings } from './undoings.js';
import { whatHolds } from './what-holds.query.js';

const mayUndo = (batch: BatchRow): Result<keyof typeof undoings> => {
  if (batch.state === 'undone') return refuse('ALREADY_DONE', 'This import was undone before.');
  if (batch.state === 'committing') return refuse('NOT_ALLOWED', 'This import is still landing.', { remedy: 'Wait until it is through.' });
  if (batch.state !== 'committed' && batch.progressRow === 0) return refuse('NOT_ALLOWED', 'Nothing of this import has landed.');
  if (batch.kind === 'second_reviews') return refuse('NOT_ALLOWED', 'Second reviews are submitted audits; they change only through disputes.');
  return done(batch.kind);
};

/**
 * Takes out what an import brought in: new records go, replaced ones get their earlier content back. Facilities and coders that it
 * added stay. Refused where a sample, a query or a later import stands on it.
 */
export const undoImport = async (tx: WriteTx, at: { id: string; version: number }, now: Date): Promise<Result<{ id: string }>> => {
  await tx.rows('select 1 from import_batch where id = $1 for update', [at.id]);
  const batch = await oneBatch(tx, at.id);
  if (batch === null) return notFound('import');
  const allowed = mayUndo(batch);
  if (!allowed.ok) return allowed;
  if (batch.version !== at.version) return conflict('import', batch.version);
  const undoing = undoings[allowed.value];
  const held = await whatHolds(tx, at.id, batch.kind, undoing);
  if (held !== null) return held;
  const restored = (await tx.rows(undoing.restore, [at.id])).length;
  await tx.rows(undoing.forget, [at.id]);
  const removed = (await tx.rows(undoing.remove, [at.id])).length;
  if (restored + removed !== batch.rowsAdded + batch.rowsReplaced) return refuse('NOT_ALLOWED', 'Some of what this import brought in is not yours to see; nothing was undone.', { remedy: 'Ask somebody who sees all of its facilities.' });
  await tx.rows("update import_batch set state = 'undone', undone_at = $2, version = version + 1 where id = $1", [at.id, now]);
  tx.record({ noun: 'import', recordId: at.id, before: { state: batch.state }, after: { state: 'undone', restored, removed } });
  return done({ id: at.id });
};
