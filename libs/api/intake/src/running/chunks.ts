import type { ImportKindCode, ReadRow } from '@overread/formats';

/** File rows that land in one transaction. */
const chunkRows = 2_000;

export interface ChunkFacts {
  readonly rowsRead: number;
  /** Records left out because an earlier import of the same bytes has landed them. */
  readonly landedBefore: number;
  /** Last row of the file that it holds. */
  readonly lastRow: number;
}

export interface Chunk extends ChunkFacts {
  readonly records: readonly ReadRow<ImportKindCode>[];
}

/** Which records of a file are landed. */
export interface Portion {
  /** Rows up to this one have landed before in this very import. */
  readonly after: number;
  /** First rows of the only records to land, in order; null = all. */
  readonly only: readonly number[] | null;
}

export const wholeFile: Portion = { after: 0, only: null };

/** Cuts the records of a file into chunks, never through a record. */
export async function* chunksOf(records: AsyncIterable<ReadRow<ImportKindCode>>, { after, only }: Portion): AsyncGenerator<Chunk> {
  let held: ReadRow<ImportKindCode>[] = [];
  let [rowsRead, landedBefore, lastRow, nextOnly] = [0, 0, after, 0];
  const cut = (): Chunk => {
    const chunk = { records: held, rowsRead, landedBefore, lastRow };
    held = [];
    [rowsRead, landedBefore] = [0, 0];
    return chunk;
  };
  const isWanted = (row: number): boolean => {
    if (only === null) return true;
    while ((only[nextOnly] ?? Infinity) < row) nextOnly += 1;
    return only[nextOnly] === row;
  };
  for await (const record of records) {
    const last = record.lines.at(-1)?.line ?? record.row;
    if (last <= after) continue;
    if (isWanted(record.row)) held.push(record);
    else landedBefore += 1;
    rowsRead += record.lines.length;
    lastRow = Math.max(lastRow, last);
    if (rowsRead >= chunkRows) yield cut();
  }
  if (rowsRead > 0) yield cut();
}
