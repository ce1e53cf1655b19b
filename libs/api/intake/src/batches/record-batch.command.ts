import type { Mapping } from '@overread/formats';
import type { WriteTx } from '@overread/api-platform';
import type { ImportOptions } from '../running/run.js';

export interface NewBatch {
  readonly id: string;
  readonly kind: string;
  readonly fileName: string;
  readonly fileHash: string;
  readonly bytes: number;
  readonly header: readonly string[];
  /** Null for imports from the command line. */
  readonly detection: object | null;
  /** A saved mapping that fits; null = as the column names suggest. */
  readonly mapping: Mapping | null;
}

/** Longest file name that is kept; it is only shown. */
const longestName = 200;

const shown = (name: string): string => [...name].filter((letter) => letter >= ' ').join('').slice(-longestName) || 'file';
const json = (value: object | null): string | null => (value === null ? null : JSON.stringify(value));

/** Writes down that a file is here. */
export const recordBatch = async (tx: WriteTx, batch: NewBatch): Promise<void> => {
  await tx.rows(
    `insert into import_batch (id, kind, file_name, file_hash, bytes, state, detection, mapping, header, created_by, created_label) values ($1, $2, $3, $4, $5, 'uploaded', $6, $7, $8, $9, $10)`,
    [batch.id, batch.kind, shown(batch.fileName), batch.fileHash, batch.bytes, json(batch.detection), json(batch.mapping), batch.header, tx.actor.personId, tx.actor.label],
  );
  tx.record({ noun: 'import', recordId: batch.id, intent: 'import.upload', after: { kind: batch.kind, fileHash: batch.fileHash, bytes: batch.bytes } });
};

export interface Decided {
  readonly mapping: Mapping;
  readonly options: ImportOptions;
}

export interface Beginning {
  /** `uploaded` while it is being checked. */
  readonly state: 'uploaded' | 'committing';
  readonly decided: Decided;
  /** It goes on where it stopped; otherwise its counts and errors start anew. */
  readonly goesOn: boolean;
  readonly retryOf: string | null;
}

/** Puts a batch into a state with what was decided; gives its version, null when another writer was first. */
export const beginBatch = async (tx: WriteTx, at: { id: string; version: number }, { state, decided: { mapping, options }, goesOn, retryOf }: Beginning): Promise<number | null> => {
  if (!goesOn) {
    await tx.rows('delete from import_row_error where batch_id = $1', [at.id]);
    await tx.rows('delete from import_rejected_row where batch_id = $1', [at.id]);
  }
  const counts = goesOn ? '' : 'rows_read = 0, rows_added = 0, rows_replaced = 0, rows_unchanged = 0, rows_rejected = 0, warnings = 0, progress_row = 0,';
  const row = await tx.row<{ version: number }>(
    `update import_batch set ${counts} kind = $3, state = $4, mapping = $5, options = (options - 'created') || $6::jsonb, draw_id = $7, retry_of = $8, failure = null, version = version + 1
     where id = $1 and version = $2 returning version`,
    [at.id, at.version, mapping.kind, state, JSON.stringify(mapping), JSON.stringify({ createMissing: options.createMissing, zones: options.zones }), options.drawId, retryOf],
  );
  tx.record({ noun: 'import', recordId: at.id, after: { state, kind: mapping.kind, createMissing: options.createMissing, drawId: options.drawId, retryOf } });
  return row?.version ?? null;
};
