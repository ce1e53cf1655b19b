import type { ReadTx } from '@overread/api-platform';
import { isHeld } from './import-lease.js';
import type { ImportBatch, ImportRowError } from './import-batch.model.js';

/** What a person may do about an import that stopped. */
export const goesOn = 'What landed stays. Import the same file again to go on from there, or undo it.';

/** A batch with what only running it needs. */
export interface BatchRow extends ImportBatch {
  readonly header: readonly string[];
  /** Last file row that landed; a run that stopped goes on after it. */
  readonly progressRow: number;
  /** The earlier import whose rejected records this one tries again; null = none. */
  readonly retryOf: string | null;
  /** Some process lands it right now. */
  readonly isRunning: boolean;
}

/** An import whose process is gone has stopped, whatever its row says: that is read off the lease and never waits for anybody to write it. */
const isLeft = `(state = 'committing' and not ${isHeld('import_batch.id')})`;

const columns = `select id, kind, file_name as "fileName", file_hash as "fileHash", bytes::float8 as bytes, case when ${isLeft} then 'failed' else state end as state, detection, mapping, options, draw_id as "drawId", rows_read as "rowsRead",
  rows_added as "rowsAdded", rows_replaced as "rowsReplaced", rows_unchanged as "rowsUnchanged", rows_rejected as "rowsRejected", warnings, case when ${isLeft} then 'The process that landed it is gone; it stopped after row ' || progress_row || '. ' || '${goesOn}' else failure end as failure, created_label as "createdBy",
  created_at as "createdAt", committed_at as "committedAt", undone_at as "undoneAt", version, header, progress_row as "progressRow", retry_of as "retryOf", state = 'committing' and not ${isLeft} as "isRunning" from import_batch`;

export const oneBatch = (tx: ReadTx, id: string): Promise<BatchRow | null> => tx.row<BatchRow>(`${columns} where id = $1`, [id]);

/** Newest first, keyset by id. */
export const batchesPage = (tx: ReadTx, page: { after: string | null; limit: number }): Promise<BatchRow[]> =>
  tx.rows<BatchRow>(`${columns} where ($1::uuid is null or id < $1) order by id desc limit $2`, [page.after, page.limit]);

/** What makes two imports the same one. */
export interface SameBytes {
  readonly fileHash: string;
  readonly kind: string;
  readonly drawId: string | null;
  readonly mapping: unknown;
}

/** Imports of the same bytes as the same thing that landed, are landing or stopped, newest first. */
export const earlierImports = (tx: ReadTx, { fileHash, kind, drawId, mapping }: SameBytes): Promise<BatchRow[]> =>
  tx.rows<BatchRow>(
    `${columns} where file_hash = $1 and kind = $2 and draw_id is not distinct from $3::uuid and mapping = $4::jsonb and state in ('committing', 'committed', 'failed') order by id desc`,
    [fileHash, kind, drawId, JSON.stringify(mapping)],
  );

/** First rows of the records that an import kept out, in order. */
export const rejectedRecords = async (tx: ReadTx, batchId: string): Promise<number[]> =>
  (await tx.rows<{ row: number }>('select distinct record_row as row from import_rejected_row where batch_id = $1 order by 1', [batchId])).map(({ row }) => row);

/** In the order of the file. The key is row and id. */
export const rowErrorsPage = (tx: ReadTx, page: { batchId: string; after: string | null; limit: number }): Promise<ImportRowError[]> => {
  const [row, id] = page.after?.split(' ') ?? [];
  return tx.rows<ImportRowError>(
    `select id, row_number as "rowNumber", field, code, severity, message, remedy, value from import_row_error
     where batch_id = $1 and ($2::integer is null or (row_number, id) > ($2, $3::uuid)) order by row_number, id limit $4`,
    [page.batchId, row ?? null, id ?? null, page.limit],
  );
};

export const countRowErrors = async (tx: ReadTx, batchId: string): Promise<number> => Number((await tx.row<{ n: string }>('select count(*) as n from import_row_error where batch_id = $1', [batchId]))?.n ?? 0);
