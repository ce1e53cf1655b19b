import { createReadStream } from 'node:fs';
import type { Actor } from '@overread/domain/access';
import { openTable, readRecords } from '@overread/formats';
import type { Door } from '@overread/api-platform';
import { recordBatch } from '../batches/record-batch.command.js';
import { landChunk } from '../landing/land-chunk.js';
import { chunksOf, type Chunk } from './chunks.js';
import type { KindOutcome, Run } from './run.js';

export interface Running {
  readonly door: Door;
  readonly actor: Actor;
  readonly path: string;
  readonly run: Run;
}

/** The records of the file in chunks. @throws UnreadableFile · MissingColumns */
async function* chunksOfFile({ path, run }: Running, after: number): AsyncGenerator<Chunk> {
  const stream = createReadStream(path);
  try {
    const table = await openTable(stream as AsyncIterable<Buffer>);
    yield* chunksOf(readRecords(table, run.mapping), after);
  } finally {
    stream.destroy();
  }
}

export type ChunkLanded = (outcome: KindOutcome, chunk: Chunk) => void | Promise<void>;

/** Another runner goes on with this import. */
export class TakenOver extends Error {}

/**
 * Lands a file chunk by chunk: valid rows of a chunk land together with the batch's progress, or the chunk does not.
 *
 * @param store writes progress in the chunk's own transaction; false when another runner has taken the batch over
 */
export const landFile = async (running: Running, after: number, store: (tx: Parameters<typeof landChunk>[0], outcome: KindOutcome, chunk: Chunk) => Promise<boolean>, onChunk: ChunkLanded): Promise<void> => {
  const { door, actor, run } = running;
  for await (const chunk of chunksOfFile(running, after)) {
    const outcome = await door.write(actor, 'import.land', async (tx) => {
      const landed = await landChunk(tx, run, chunk.records, true);
      if (!(await store(tx, landed, chunk))) throw new TakenOver();
      tx.record({ noun: 'import', recordId: run.batchId, after: { rows: chunk.rowsRead, upToRow: chunk.lastRow, added: landed.added, replaced: landed.replaced, rejected: landed.rejected.length } });
      return landed;
    }, { long: true });
    await onChunk(outcome, chunk);
  }
};

/** Says what landing would do, and writes nothing: each chunk's transaction is given up. */
export const tryFile = async (running: Running, onChunk: ChunkLanded): Promise<void> => {
  const { door, actor, run } = running;
  for await (const chunk of chunksOfFile(running, 0)) {
    const outcome = await door.write(actor, 'import.check', async (tx) => {
      tx.abandon();
      const batchId = await recordBatch(tx, { kind: run.mapping.kind, fileName: 'dry run', fileHash: '', bytes: 0, header: [], detection: null });
      return landChunk(tx, { ...run, batchId }, chunk.records, false);
    }, { long: true });
    await onChunk(outcome, chunk);
  }
};
