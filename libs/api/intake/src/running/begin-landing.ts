import { conflict, done, refuse, type ReadTx, type Result, type WriteTx } from '@overread/api-platform';
import { earlierImports, goesOn, rejectedRecords, type BatchRow, type SameBytes } from '../batches/batch-rows.query.js';
import { beginBatch, type Decided } from '../batches/record-batch.command.js';
import { wholeFile, type Portion } from './chunks.js';
import { decideAttempt, type Attempt } from './decide-attempt.js';

export interface Begun {
  readonly id: string;
  readonly version: number;
  readonly portion: Portion;
}

/** One process at a time decides what becomes of the same bytes. */
const lockBytes = (tx: WriteTx, hash: string): Promise<unknown> => tx.rows("select pg_advisory_xact_lock(hashtextextended('overread bytes ' || $1, 0))", [hash]);

/** An import that a dead process left is written down as stopped. */
const settleLeft = (tx: WriteTx, ids: readonly string[]): Promise<unknown> =>
  tx.rows("update import_batch set state = 'failed', failure = 'It stopped after row ' || progress_row || '. ' || $2, version = version + 1 where id = any ($1::uuid[]) and state = 'committing'", [ids, goesOn]);

/** Which records an attempt lands. */
export const portionOf = async (tx: ReadTx, attempt: Attempt<BatchRow>): Promise<Portion> => {
  if (attempt.as !== 'retry' && attempt.as !== 'resume') return wholeFile;
  const retryOf = attempt.as === 'retry' ? attempt.earlier.id : attempt.earlier.retryOf;
  return { after: attempt.as === 'resume' ? attempt.earlier.progressRow : 0, only: retryOf === null ? null : await rejectedRecords(tx, retryOf) };
};

/**
 * Puts an import to `committing`, unless these bytes have landed or are landing.
 *
 * @param at the batch that lands them; when an earlier one goes on it is that one
 */
export const beginLanding = async (tx: WriteTx, at: { id: string; version: number }, same: SameBytes, decided: Decided): Promise<Result<Begun>> => {
  await lockBytes(tx, same.fileHash);
  const earlier = await earlierImports(tx, same);
  const others = earlier.filter((each) => each.id !== at.id);
  const own = earlier.find((each) => each.id === at.id);
  const attempt = own !== undefined && own.progressRow > 0 ? ({ as: 'resume', earlier: own } as const) : decideAttempt(others);
  if (attempt.as === 'through') return refuse('ALREADY_DONE', `This very file was imported on ${attempt.earlier.committedAt?.toISOString().slice(0, 10) ?? 'an earlier day'}; nothing changed.`);
  if (attempt.as === 'running') return refuse('NOT_ALLOWED', 'This very file is landing now.', { remedy: 'Wait until it is through.' });
  await settleLeft(tx, others.map((each) => each.id));
  const portion = attempt.as === 'resume' && attempt.earlier.id !== at.id ? wholeFile : await portionOf(tx, attempt);
  const retryOf = attempt.as === 'retry' ? attempt.earlier.id : (own?.retryOf ?? null);
  const version = await beginBatch(tx, at, { state: 'committing', decided, goesOn: portion.after > 0, retryOf });
  return version === null ? conflict('import', null) : done({ id: at.id, version, portion });
};
