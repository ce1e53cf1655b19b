import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { stringify } from 'csv-stringify/sync';
import type { Actor } from '@overread/domain/access';
import { guardCell } from '@overread/formats';
import type { Door } from '@overread/api-platform';

interface RejectedLine {
  readonly row: number;
  readonly cells: readonly string[];
  readonly errors: readonly { readonly field: string; readonly message: string; readonly remedy: string }[];
}

const perPage = 2_000;

/**
 * The rows of an import that were kept out, as they came, with what is wrong with each and what to do: a CSV to mend and import
 * again. Cells that a spreadsheet would take for a formula get an apostrophe in front.
 */
export async function* rejectedRows(door: Door, actor: Actor, batchId: string): AsyncGenerator<string> {
  const batch = await door.read(actor, (tx) => tx.row<{ header: string[] }>('select header from import_batch where id = $1', [batchId]));
  const header = batch?.header ?? [];
  yield stringify([[...header, 'Overread row', 'Overread field', 'Overread error', 'Overread remedy'].map(guardCell)]);
  let after = 0;
  for (;;) {
    const lines = await door.read(actor, (tx) => tx.rows<RejectedLine>(
      `select r.row_number as row, r.cells, coalesce((select jsonb_agg(jsonb_build_object('field', e.field, 'message', e.message, 'remedy', e.remedy) order by e.id)
         from import_row_error e where e.batch_id = r.batch_id and e.severity = 'error' and (e.row_number = r.row_number or (r.row_number = r.record_row and e.row_number = r.record_row))), '[]') as errors
       from import_rejected_row r where r.batch_id = $1 and r.row_number > $2 order by r.row_number limit $3`,
      [batchId, after, perPage],
    ));
    const last = lines.at(-1);
    if (last === undefined) return;
    after = last.row;
    const join = (line: RejectedLine, part: 'field' | 'message' | 'remedy'): string => [...new Set(line.errors.map((error) => error[part]))].join(' ');
    yield stringify(lines.map((line) => [...header.map((_, at) => line.cells[at] ?? ''), String(line.row), join(line, 'field'), join(line, 'message'), join(line, 'remedy')].map(guardCell)));
  }
}

export const writeRejectedRows = (door: Door, actor: Actor, batchId: string, path: string): Promise<void> => pipeline(Readable.from(rejectedRows(door, actor, batchId)), createWriteStream(path));
