import type { ReadTx } from '@overread/api-platform';
import type { ImportBatch, ImportRowError } from './import-batch.model.js';

/** A batch with what only running it needs. */
export interface BatchRow extends ImportBatch {
  readonly header: readonly string[];
  /** Last file row that landed; a run that stopped goes on after it. */
  readonly progressRow: number;
}

const columns = `select id, kind, file_name as "fileName", file_hash as "fileHash", bytes::float8 as bytes, state, detection, mapping, options, draw_id as "drawId", rows_read as "rowsRead",
  rows_added as "rowsAdded", rows_replaced as "rowsReplaced", rows_unchanged as "rowsUnchanged", rows_rejected as "rowsRejected", warnings, failure, created_label as "createdBy",
  created_at as "createdAt", committed_at as "committedAt", undone_at as "undoneAt", version, header, progress_row as "progressRow" from import_batch`;

export const oneBatch = (tx: ReadTx, id: string): Promise<BatchRow | null> => tx.row<BatchRow>(`${columns} where id = $1`, [id]);

/** Newest first, keyset by id. */
export const batchesPage = (tx: ReadTx, page: { after: string | null; limit: number }): Promise<BatchRow[]> =>
  tx.rows<BatchRow>(`${columns} where ($1::uuid is null or id < $1) order by id desc limit $2`, [page.after, page.limit]);

/** Imports of the same bytes, kind and draw that landed or are landing, the one without rejected rows first. */
export const sameFile = (tx: ReadTx, file: { hash: string; kind: string; drawId: string | null }): Promise<BatchRow[]> =>
  tx.rows<BatchRow>(`${columns} where file_hash = $1 and kind = $2 and draw_id is not distinct from $3 and state in ('committing', 'committed', 'failed') order by state = 'committed' desc, rows_rejected, id desc`, [file.hash, file.kind, file.drawId]);

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
