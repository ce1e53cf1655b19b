import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { stringify } from 'csv-stringify/sync';
import type { Actor } from '@overread/domain/access';
import { guardCell } from '@overread/formats';
import type { Door } from '@overread/api-platform';
import type { RejectedRow } from '../running/run.js';

interface Wrong {
  readonly field: string;
  readonly message: string;
  readonly remedy: string;
}

interface RejectedLine {
  readonly row: number;
  readonly cells: readonly string[];
  readonly errors: readonly Wrong[];
}

/** What is added to the columns of the file; the reader takes none of them for a field. */
const added = ['Overread row', 'Overread field', 'Overread error', 'Overread remedy'];
const perPage = 2_000;

const joined = ({ errors }: RejectedLine, part: keyof Wrong): string => [...new Set(errors.map((error) => error[part]))].join(' ');

const textOf = (header: readonly string[], lines: readonly RejectedLine[]): string =>
  stringify(lines.map((line) => [...header.map((_, at) => line.cells[at] ?? ''), String(line.row), joined(line, 'field'), joined(line, 'message'), joined(line, 'remedy')].map(guardCell)));

/**
 * The rows of an import that were kept out, as they came, with what is wrong with each and what to do: a CSV to mend and import
 * again. Cells that a spreadsheet would take for a formula get an apostrophe in front.
 */
export async function* rejectedRows(door: Door, actor: Actor, batchId: string): AsyncGenerator<string> {
  const batch = await door.read(actor, (tx) => tx.row<{ header: string[] }>('select header from import_batch where id = $1', [batchId]));
  const header = batch?.header ?? [];
  yield stringify([[...header, ...added].map(guardCell)]);
  let after = 0;
  for (;;) {
    const lines = await door.read(actor, (tx) => tx.rows<RejectedLine>(
      `select r.row_number as row, r.cells, coalesce((select jsonb_agg(jsonb_build_object('field', e.field, 'message', e.message, 'remedy', e.remedy) order by e.id)
         from import_row_error e where e.batch_id = r.batch_id and e.severity = 'error' and e.row_number = r.row_number), '[]') as errors
       from import_rejected_row r where r.batch_id = $1 and r.row_number > $2 order by r.row_number limit $3`,
      [batchId, after, perPage],
    ));
    const last = lines.at(-1);
    if (last === undefined) return;
    after = last.row;
    yield textOf(header, lines);
  }
}

export const writeRejectedRows = (door: Door, actor: Actor, batchId: string, path: string): Promise<void> => pipeline(Readable.from(rejectedRows(door, actor, batchId)), createWriteStream(path));

/** The same file written as a dry run goes, which keeps nothing to read it from later. */
export interface RejectedFile {
  add(rejected: readonly RejectedRow[]): Promise<void>;
  close(): Promise<void>;
}

export const openRejectedFile = (path: string, header: readonly string[]): RejectedFile => {
  const file = createWriteStream(path);
  file.write(stringify([[...header, ...added].map(guardCell)]));
  return {
    add: async (rejected) => {
      const lines = rejected.flatMap(({ lines, errors }) => lines.map(({ line, cells }): RejectedLine => ({ row: line, cells, errors: errors.filter((error) => error.row === line && error.severity === 'error') })));
      if (lines.length > 0 && !file.write(textOf(header, lines))) await once(file, 'drain');
    },
    close: async () => {
      file.end();
      await once(file, 'close');
    },
  };
};
