import type { ImportKindCode, ReadRow } from '@overread/formats';

/** File rows that land in one transaction. */
const chunkRows = 5_000;

export interface Chunk {
  readonly records: readonly ReadRow<ImportKindCode>[];
  readonly rowsRead: number;
  /** Last row of the file that it holds. */
  readonly lastRow: number;
}

/**
 * Cuts the records of a file into chunks, never through a record.
 *
 * @param after rows up to this one have landed before and are left out
 */
export async function* chunksOf(records: AsyncIterable<ReadRow<ImportKindCode>>, after: number): AsyncGenerator<Chunk> {
  let held: ReadRow<ImportKindCode>[] = [];
  let rowsRead = 0;
  let lastRow = after;
  const cut = (): Chunk => {
    const chunk = { records: held, rowsRead, lastRow };
    held = [];
    rowsRead = 0;
    return chunk;
  };
  for await (const record of records) {
    const last = record.lines.at(-1)?.line ?? record.row;
    if (last <= after) continue;
    held.push(record);
    rowsRead += record.lines.length;
    lastRow = Math.max(lastRow, last);
    if (rowsRead >= chunkRows) yield cut();
  }
  if (held.length > 0) yield cut();
}
