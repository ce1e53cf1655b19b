import type { Mapping } from '@overread/formats';
import { newId, type WriteTx } from '@overread/api-platform';
import type { ImportOptions } from '../running/run.js';

export interface NewBatch {
  readonly kind: string;
  readonly fileName: string;
  readonly fileHash: string;
  readonly bytes: number;
  readonly header: readonly string[];
  /** Null for imports from the command line. */
  readonly detection: object | null;
}

/** Longest file name that is kept; it is only shown. */
const longestName = 200;

const shown = (name: string): string => [...name].filter((letter) => letter >= ' ').join('').slice(-longestName) || 'file';

/** Writes down that a file is here. */
export const recordBatch = async (tx: WriteTx, batch: NewBatch): Promise<string> => {
  const id = newId();
  await tx.rows(
    `insert into import_batch (id, kind, file_name, file_hash, bytes, state, detection, header, created_by, created_label) values ($1, $2, $3, $4, $5, 'uploaded', $6, $7, $8, $9)`,
    [id, batch.kind, shown(batch.fileName), batch.fileHash, batch.bytes, batch.detection === null ? null : JSON.stringify(batch.detection), batch.header, tx.actor.personId, tx.actor.label],
  );
  tx.record({ noun: 'import', recordId: id, after: { kind: batch.kind, fileHash: batch.fileHash, bytes: batch.bytes } });
  return id;
};

export interface Decided {
  readonly mapping: Mapping;
  readonly options: ImportOptions;
}

/** Puts a batch into a state with what was decided; its counts start anew unless it goes on where it stopped. Null when another writer was first. */
export const beginBatch = async (tx: WriteTx, at: { id: string; version: number }, state: 'checked' | 'committing', { mapping, options }: Decided, goesOn: boolean): Promise<number | null> => {
  if (!goesOn) {
    await tx.rows('delete from import_row_error where batch_id = $1', [at.id]);
    await tx.rows('delete from import_rejected_row where batch_id = $1', [at.id]);
  }
  const counts = goesOn ? '' : 'rows_read = 0, rows_added = 0, rows_replaced = 0, rows_unchanged = 0, rows_rejected = 0, warnings = 0, progress_row = 0,';
  const row = await tx.row<{ version: number }>(
    `update import_batch set ${counts} kind = $3, state = $4, mapping = $5, options = options || $6::jsonb, draw_id = $7, failure = null, version = version + 1 where id = $1 and version = $2 returning version`,
    [at.id, at.version, mapping.kind, state, JSON.stringify(mapping), JSON.stringify({ createMissing: options.createMissing, zones: options.zones }), options.drawId],
  );
  tx.record({ noun: 'import', recordId: at.id, after: { state, kind: mapping.kind, createMissing: options.createMissing, drawId: options.drawId } });
  return row?.version ?? null;
};
