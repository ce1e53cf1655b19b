import { conflict, done, notFound, refuse, type Result, type WriteTx } from '@overread/api-platform';
import { oneBatch, type BatchRow } from '../batches/batch-rows.query.js';
import { restoredColumns } from '../landing/kinds/chart-table.js';


/** How what a batch brought in is taken out again, by kind. */
interface Undoing {
  readonly noun: string;
  /** Rows of the batch that a later import replaced: undoing would lose that one's truth. */
  readonly replacedLater: string;
  /** Rows it replaced get their earlier content back; their version steps on. */
  readonly restore: string;
  readonly forget: string;
  readonly remove: string;
}

const chartValues = restoredColumns.map((column) => `${column} = o.${column}`).join(', ');

const undoings: Readonly<Record<'charts' | 'time_log' | 'queries', Undoing>> = {
  charts: {
    noun: 'charts',
    replacedLater: 'select count(*) as n from chart_version where batch_id = $1',
    restore: `update chart c set ${chartValues}, version = c.version + 1 from chart_version v, jsonb_populate_record(null::chart, v.snapshot) o
      where v.replaced_by_batch_id = $1 and c.id = v.chart_id and c.batch_id = $1 returning c.id`,
    forget: 'delete from chart_version where replaced_by_batch_id = $1',
    remove: 'delete from chart where batch_id = $1 returning id',
  },
  time_log: {
    noun: 'days of the time log',
    replacedLater: 'select count(*) as n from time_log_version where batch_id = $1',
    restore: `update time_log t set minutes = v.minutes, batch_id = v.batch_id, version = t.version + 1 from time_log_version v
      where v.replaced_by_batch_id = $1 and (t.coder_id, t.work_date, t.activity) = (v.coder_id, v.work_date, v.activity) and t.batch_id = $1 returning t.id`,
    forget: 'delete from time_log_version where replaced_by_batch_id = $1',
    remove: 'delete from time_log where batch_id = $1 returning id',
  },
  queries: {
    noun: 'queries',
    replacedLater: 'select count(*) as n from physician_query_version where batch_id = $1',
    restore: `update physician_query q set coder_id = v.coder_id, answered_at = v.answered_at, outcome = v.outcome, batch_id = v.batch_id, version = q.version + 1 from physician_query_version v
      where v.replaced_by_batch_id = $1 and (q.chart_id, q.opened_at) = (v.chart_id, v.opened_at) and q.batch_id = $1 returning q.id`,
    forget: 'delete from physician_query_version where replaced_by_batch_id = $1',
    remove: 'delete from physician_query where batch_id = $1 returning id',
  },
};

const mayUndo = (batch: BatchRow): Result<BatchRow> => {
  if (batch.kind === 'second_reviews') return refuse('NOT_ALLOWED', 'Second reviews are submitted audits; they change only through disputes.');
  if (batch.state === 'undone') return refuse('ALREADY_DONE', 'This import was undone before.');
  if (batch.state === 'committing') return refuse('NOT_ALLOWED', 'This import is still landing.', { remedy: 'Wait until it is through.' });
  return batch.state === 'committed' || batch.progressRow > 0 ? done(batch) : refuse('NOT_ALLOWED', 'Nothing of this import has landed.');
};

/**
 * Takes out what an import brought in: new records go, replaced ones get their earlier content back. Facilities and coders that it
 * added stay. A foreign key stops it where samples or queries hang on its charts (the caller turns that into a refusal).
 */
export const undoImport = async (tx: WriteTx, at: { id: string; version: number }): Promise<Result<{ id: string }>> => {
  const batch = await oneBatch(tx, at.id);
  if (batch === null) return notFound('import');
  const allowed = mayUndo(batch);
  if (!allowed.ok) return allowed;
  if (batch.version !== at.version) return conflict('import', batch.version);
  const undoing = undoings[batch.kind as keyof typeof undoings];
  const later = Number((await tx.row<{ n: string }>(undoing.replacedLater, [at.id]))?.n ?? 0);
  if (later > 0) return refuse('NOT_ALLOWED', `${later} ${undoing.noun} of this import were replaced by a later one.`, { remedy: 'Undo the later import first.' });
  const restored = (await tx.rows(undoing.restore, [at.id])).length;
  await tx.rows(undoing.forget, [at.id]);
  const deleted = (await tx.rows(undoing.remove, [at.id])).length;
  await tx.rows("update import_batch set state = 'undone', undone_at = now(), version = version + 1 where id = $1", [at.id]);
  tx.record({ noun: 'import', recordId: at.id, before: { state: batch.state }, after: { state: 'undone', restored, deleted } });
  return done({ id: at.id });
};

const foreignKey = '23503';

/** The refusal for an undo that a foreign key stopped; other faults stay faults. */
export const refuseHeld = (error: unknown): Result<never> => {
  const code = (error as { code?: string; driverError?: { code?: string } }).code ?? (error as { driverError?: { code?: string } }).driverError?.code;
  if (code !== foreignKey) throw error;
  return refuse('NOT_ALLOWED', 'Charts of this import were drawn into a sample or carry queries of another import; nothing was undone.', { remedy: 'Undo the queries first. A chart that was sampled stays: correct it by importing a later version.' });
};
