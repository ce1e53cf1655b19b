import { createReadStream } from 'node:fs';
import type { Actor } from '@overread/domain/access';
import { openTable, readRecords, scatteredAccounts } from '@overread/formats';
import type { Door, WriteTx } from '@overread/api-platform';
import { recordBatch } from '../batches/record-batch.command.js';
import { prepareChunk, type PreparedChunk } from '../landing/land-chunk.js';
import { chunksOf, type Chunk, type ChunkFacts, type Portion } from './chunks.js';
import { readAhead } from './read-ahead.js';
import type { KindOutcome, Run } from './run.js';

export interface Running {
  readonly door: Door;
  readonly actor: Actor;
  readonly path: string;
  readonly run: Run;
  /** Aborted when the process ends: what has begun to land lands, the rest waits. */
  readonly signal?: AbortSignal;
}

/** Bytes of one read. */
const readSize = 1 << 18;

interface Ready {
  readonly land: PreparedChunk;
  readonly facts: ChunkFacts;
}

const prepared = async (run: Run, { records, ...facts }: Chunk): Promise<Ready> => ({ land: await prepareChunk(run, records), facts });

/** A long file is looked through once before: an account whose rows are not together is kept out whole. */
const lookThrough = async ({ path, run }: Running): Promise<ReadonlySet<string>> => {
  if (run.mapping.layout !== 'long') return new Set();
  const stream = createReadStream(path, { highWaterMark: readSize });
  try {
    return await scatteredAccounts(await openTable(stream as AsyncIterable<Buffer>), run.mapping);
  } finally {
    stream.destroy();
  }
};

/** The records of the file in chunks that are ready to land. @throws UnreadableFile · MissingColumns */
async function* chunksOfFile(running: Running, portion: Portion): AsyncGenerator<Ready> {
  const { path, run } = running;
  const scattered = await lookThrough(running);
  const stream = createReadStream(path, { highWaterMark: readSize });
  try {
    const table = await openTable(stream as AsyncIterable<Buffer>);
    for await (const chunk of chunksOf(readRecords(table, run.mapping, scattered), portion)) yield await prepared(run, chunk);
  } finally {
    stream.destroy();
  }
}

export type ChunkLanded = (outcome: KindOutcome, facts: ChunkFacts) => void | Promise<void>;

/** Another runner goes on with this import. */
export class TakenOver extends Error {}

/** The process ends; the import goes on another time. */
export class Stopped extends Error {}

const landed = async (tx: WriteTx, run: Run, { land, facts }: Ready, write: boolean): Promise<KindOutcome> => {
  const outcome = await land(tx, run, write);
  return { ...outcome, unchanged: outcome.unchanged + facts.landedBefore };
};

/**
 * Lands a file chunk by chunk, making the next one ready meanwhile: valid rows of a chunk land together with the batch's progress, or the chunk does not.
 *
 * @param store writes progress in the chunk's own transaction; false when another runner has taken the batch over
 */
export const landFile = async (running: Running, portion: Portion, store: (tx: WriteTx, outcome: KindOutcome, facts: ChunkFacts) => Promise<boolean>, onChunk: ChunkLanded): Promise<void> => {
  const { door, actor, run, signal } = running;
  for await (const chunk of readAhead(chunksOfFile(running, portion))) {
    if (signal?.aborted === true) throw new Stopped();
    const outcome = await door.write(actor, 'import.land', async (tx) => {
      const all = await landed(tx, run, chunk, true);
      if (!(await store(tx, all, chunk.facts))) throw new TakenOver();
      tx.record({ noun: 'import', recordId: run.batchId, after: { rows: chunk.facts.rowsRead, upToRow: chunk.facts.lastRow, added: all.added, replaced: all.replaced, rejected: all.rejected.length } });
      return all;
    }, { long: true });
    await onChunk(outcome, chunk.facts);
  }
};

/** Says what landing would do, and writes nothing: each chunk's transaction is given up. */
export const tryFile = async (running: Running, portion: Portion, onChunk: ChunkLanded): Promise<void> => {
  const { door, actor, run, signal } = running;
  for await (const chunk of readAhead(chunksOfFile(running, portion))) {
    if (signal?.aborted === true) throw new Stopped();
    const outcome = await door.write(actor, 'import.check', async (tx) => {
      tx.abandon();
      // Second reviews point to their import, so one has to be there, for as long as the transaction.
      await recordBatch(tx, { id: triedId, kind: run.mapping.kind, fileName: 'dry run', fileHash: '', bytes: 0, header: [], detection: null, mapping: null });
      return landed(tx, { ...run, batchId: triedId }, chunk, false);
    }, { long: true });
    await onChunk(outcome, chunk.facts);
  }
};

/** Never written to disk. */
const triedId = '00000000-0000-7000-8000-000000000000';
