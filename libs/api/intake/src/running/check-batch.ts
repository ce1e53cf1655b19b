import { MissingColumns, UnreadableFile } from '@overread/formats';
import { conflict, done, refuse, type Result, type WriteTx } from '@overread/api-platform';
import { earlierImports, type BatchRow } from '../batches/batch-rows.query.js';
import { beginBatch } from '../batches/record-batch.command.js';
import { portionOf } from './begin-landing.js';
import type { Portion } from './chunks.js';
import { decideAttempt } from './decide-attempt.js';
import { failureOf } from './finish-batch.js';
import { startTally } from './import-report.js';
import { tryFile, type Running } from './run-batch.js';
import type { KindOutcome } from './run.js';
import { storeOutcome } from './store-outcome.js';

/** A dry run touches no facility and adds nobody. */
const asTried = (outcome: KindOutcome): KindOutcome => ({ ...outcome, facilityIds: new Set(), addedFacilities: [], addedCoders: [] });

interface Checking {
  readonly version: number;
  readonly portion: Portion;
}

const begin = async (tx: WriteTx, batch: BatchRow, { run }: Running): Promise<Result<Checking>> => {
  const { mapping, options } = run;
  const earlier = await earlierImports(tx, { fileHash: batch.fileHash, kind: mapping.kind, drawId: options.drawId, mapping });
  const attempt = decideAttempt(earlier.filter((each) => each.id !== batch.id));
  const version = await beginBatch(tx, batch, { state: 'uploaded', decided: { mapping, options }, goesOn: false, retryOf: null });
  return version === null ? conflict('import', null) : done({ version, portion: attempt.as === 'retry' ? await portionOf(tx, attempt) : { after: 0, only: null } });
};

/** Reads an uploaded file to its end and writes down, in its batch alone, what importing it would do. */
export const checkBatch = async (running: Running, batch: BatchRow): Promise<Result<{ id: string }>> => {
  const { door, actor } = running;
  const begun = await door.attempt(actor, 'import.check', (tx) => begin(tx, batch, running));
  if (!begun.ok) return begun;
  let version: number | null = begun.value.version;
  const tally = startTally();
  try {
    await tryFile(running, begun.value.portion, async (outcome, chunk) => {
      tally.add(outcome, chunk.rowsRead);
      const at = { id: batch.id, version: version ?? 0 };
      version = await door.unrecorded(actor, (tx) => storeOutcome(tx, at, asTried(outcome), { rowsRead: chunk.rowsRead, lastRow: 0 }));
      if (version === null) throw new Overtaken();
    });
  } catch (error) {
    if (error instanceof Overtaken) return conflict('import', null);
    if (error instanceof UnreadableFile || error instanceof MissingColumns) return refuse('INVALID', failureOf(error), { remedy: 'Mend the file and upload it again.' });
    throw error;
  }
  const { createdFacilities, createdCoders } = tally.report();
  const checked = await door.unrecorded(actor, (tx) => tx.row(
    "update import_batch set state = 'checked', options = jsonb_set(options, '{created}', $3::jsonb), version = version + 1 where id = $1 and version = $2 returning id",
    [batch.id, version, JSON.stringify({ facilities: createdFacilities, coders: createdCoders })],
  ));
  return checked === null ? conflict('import', null) : done({ id: batch.id });
};

/** Somebody else checked or committed the import meanwhile. */
class Overtaken extends Error {}
