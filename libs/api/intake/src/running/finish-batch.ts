import { MissingColumns, UnreadableFile } from '@overread/formats';
import type { Door } from '@overread/api-platform';
import type { Actor } from '@overread/domain/access';
import { goesOn } from '../batches/batch-rows.query.js';
import type { Begun } from './begin-landing.js';
import { landFile, Stopped, TakenOver, type Running, type ChunkLanded } from './run-batch.js';
import { storeOutcome } from './store-outcome.js';

const isOfTheFile = (error: unknown): error is UnreadableFile | MissingColumns => error instanceof UnreadableFile || error instanceof MissingColumns;

/** Why an import stopped, for people. Faults of ours are not spelt out to them. */
export const failureOf = (error: unknown): string => {
  if (error instanceof UnreadableFile) return `${error.message} ${error.remedy}`;
  if (error instanceof MissingColumns) return error.message;
  return error instanceof Stopped ? 'The server was stopped.' : 'The server met a fault.';
};

const end = (door: Door, actor: Actor, id: string, state: 'committed' | 'failed', failure: string | null): Promise<void> =>
  door.write(actor, state === 'committed' ? 'import.commit' : 'import.fail', async (tx) => {
    await tx.row(
      "update import_batch set state = $2, failure = $3, committed_at = case when $2 = 'committed' then now() end, version = version + 1 where id = $1 and state = 'committing' returning id",
      [id, state, failure],
    );
    tx.record({ noun: 'import', recordId: id, after: { state, failure } });
  });

/**
 * Lands a batch that is `committing` to its end, from where it stands. The caller holds its lease.
 *
 * @returns why it stopped; null when everything is through
 * @throws the fault, after the batch says that it failed
 */
export const landBatch = async (running: Running, begun: Begun, onChunk: ChunkLanded): Promise<string | null> => {
  const { door, actor, run } = running;
  let version = begun.version;
  let reached = begun.portion.after;
  try {
    await landFile(running, begun.portion, async (tx, outcome, chunk) => {
      const next = await storeOutcome(tx, { id: run.batchId, version }, outcome, chunk);
      version = next ?? version;
      return next !== null;
    }, (outcome, chunk) => {
      reached = chunk.lastRow;
      return onChunk(outcome, chunk);
    });
  } catch (error) {
    if (error instanceof TakenOver) return 'Another process goes on with this import.';
    const failure = reached === 0 ? failureOf(error) : `${failureOf(error)} It stopped after row ${reached}. ${goesOn}`;
    await end(door, actor, run.batchId, 'failed', failure);
    if (isOfTheFile(error) || error instanceof Stopped) return failure;
    throw error;
  }
  await end(door, actor, run.batchId, 'committed', null);
  return null;
};
