import { MissingColumns, UnreadableFile } from '@overread/formats';
import type { Door, WriteTx } from '@overread/api-platform';
import type { Actor } from '@overread/domain/access';
import { storeOutcome } from './store-outcome.js';
import { landFile, TakenOver, type Running, type ChunkLanded } from './run-batch.js';

const settle = (tx: WriteTx, id: string, state: 'committed' | 'failed', failure: string | null) =>
  tx.row('update import_batch set state = $2, failure = $3, committed_at = case when $2 = \'committed\' then now() end, version = version + 1 where id = $1 and state = \'committing\' returning id', [id, state, failure]);

/** Why an import stopped, for people. Faults of ours are not spelt out to them. */
export const failureOf = (error: unknown): string => {
  if (error instanceof UnreadableFile) return `${error.message} ${error.remedy}`;
  if (error instanceof MissingColumns) return error.message;
  return 'The import stopped on a fault of the server. What had landed stays; committing again goes on from there.';
};

const end = (door: Door, actor: Actor, id: string, state: 'committed' | 'failed', failure: string | null): Promise<void> =>
  door.write(actor, state === 'committed' ? 'import.commit' : 'import.fail', async (tx) => {
    await settle(tx, id, state, failure);
    tx.record({ noun: 'import', recordId: id, after: { state, failure } });
  });

/**
 * Lands a batch that is `committing` to its end, from where it stands.
 *
 * @returns why it stopped; null when everything is through
 * @throws the fault, after the batch says that it failed
 */
export const landBatch = async (running: Running, from: { version: number; progressRow: number }, onChunk: ChunkLanded): Promise<string | null> => {
  const { door, actor, run } = running;
  let version = from.version;
  try {
    await landFile(running, from.progressRow, async (tx, outcome, chunk) => {
      const next = await storeOutcome(tx, { id: run.batchId, version }, outcome, chunk);
      version = next ?? version;
      return next !== null;
    }, onChunk);
  } catch (error) {
    if (error instanceof TakenOver) return 'Another process goes on with this import.';
    await end(door, actor, run.batchId, 'failed', failureOf(error));
    if (error instanceof UnreadableFile || error instanceof MissingColumns) return failureOf(error);
    throw error;
  }
  await end(door, actor, run.batchId, 'committed', null);
  return null;
};
