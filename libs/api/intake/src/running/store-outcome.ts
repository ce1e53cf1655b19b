import { newId, type WriteTx } from '@overread/api-platform';
import type { KindOutcome, RejectedRow } from './run.js';

/** Counts of one chunk. */
export interface ChunkCounts {
  readonly rowsRead: number;
  readonly lastRow: number;
}

/** JSON without NUL characters, which the database cannot keep. */
const storable = (value: unknown): string => JSON.stringify(value, (_, part: unknown) => (typeof part === 'string' ? part.replaceAll('\0', '') : part));

const storeErrors = async (tx: WriteTx, batchId: string, outcome: KindOutcome): Promise<void> => {
  const errors = [...outcome.rejected.flatMap((each) => each.errors), ...outcome.warnings].sort((a, b) => a.row - b.row);
  if (errors.length === 0) return;
  await tx.rows(
    `insert into import_row_error (batch_id, row_number, field, code, severity, message, remedy, value, id)
     select $1, e.row, e.field, e.code, e.severity, e.message, e.remedy, e.value, e.id
     from jsonb_to_recordset($2::jsonb) as e(row integer, field text, code text, severity text, message text, remedy text, value text, id uuid)`,
    [batchId, storable(errors.map((error) => ({ ...error, id: newId() })))],
  );
};

const storeRejected = async (tx: WriteTx, batchId: string, rejected: readonly RejectedRow[]): Promise<void> => {
  const lines = rejected.flatMap((each) => each.lines.map(({ line, cells }) => ({ line, record: each.row, cells })));
  if (lines.length === 0) return;
  await tx.rows(
    `insert into import_rejected_row (batch_id, row_number, record_row, cells)
     select $1, (l->>'line')::integer, (l->>'record')::integer, array(select jsonb_array_elements_text(l->'cells')) from jsonb_array_elements($2::jsonb) as l on conflict do nothing`,
    [batchId, storable(lines)],
  );
};

/** Adds what came of one chunk to its batch; null when another runner has taken the batch over. */
export const storeOutcome = async (tx: WriteTx, at: { id: string; version: number }, outcome: KindOutcome, counts: ChunkCounts): Promise<number | null> => {
  await storeErrors(tx, at.id, outcome);
  await storeRejected(tx, at.id, outcome.rejected);
  const row = await tx.row<{ version: number }>(
    `update import_batch set rows_read = rows_read + $3, rows_added = rows_added + $4, rows_replaced = rows_replaced + $5, rows_unchanged = rows_unchanged + $6,
       rows_rejected = rows_rejected + $7, warnings = warnings + $8, progress_row = $9,
       facility_ids = array(select distinct unnest(facility_ids || $10::uuid[])),
       options = jsonb_set(options, '{created}', jsonb_build_object(
         'facilities', coalesce(options #> '{created,facilities}', '[]') || $11::jsonb, 'coders', coalesce(options #> '{created,coders}', '[]') || $12::jsonb)),
       version = version + 1
     where id = $1 and version = $2 returning version`,
    [at.id, at.version, counts.rowsRead, outcome.added, outcome.replaced, outcome.unchanged, outcome.rejected.length, outcome.warnings.length, counts.lastRow, [...outcome.facilityIds], JSON.stringify(outcome.addedFacilities), JSON.stringify(outcome.addedCoders)],
  );
  return row?.version ?? null;
};
