import type { WriteTx } from '@overread/api-platform';
import { copyRows } from './copy-rows.js';

/** How rows of one kind get into their table: laid out in a typed temporary table, compared by natural key, then written set-wise. */
export interface StagedTable {
  /** Name and columns for COPY. */
  readonly target: string;
  /** `create temporary table … on commit drop`, with `existing_id uuid` and `is_same boolean` besides the target's columns. */
  readonly create: string;
  /** Sets `existing_id` and `is_same` where the natural key is there already. */
  readonly compare: string;
  /** The three writes; $1 is the import. */
  readonly keepHistory: string;
  readonly replace: string;
  readonly add: string;
  /** The temporary table. */
  readonly name: string;
}

export interface Landed {
  readonly added: number;
  readonly replaced: number;
  readonly unchanged: number;
}

export const nothingLanded: Landed = { added: 0, replaced: 0, unchanged: 0 };

/** Counted apart from any import: one chunk lands at a time, so that two files cannot add the same chart at once. */
const oneAtATime = "select pg_advisory_xact_lock(hashtextextended('overread landing', 0))";

/**
 * Lands staged lines: what is new is added, what differs replaces and keeps its history, what is the same is left alone.
 *
 * @param write false = only say what would happen
 */
export const landStaged = async (tx: WriteTx, table: StagedTable, lines: readonly string[], batchId: string, write: boolean): Promise<Landed> => {
  if (lines.length === 0) return nothingLanded;
  if (write) {
    await tx.rows("set local lock_timeout = '10min'");
    await tx.rows(oneAtATime);
  }
  await tx.rows(table.create);
  await copyRows(tx, table.target, lines);
  await tx.rows(table.compare);
  const counts = await tx.row<{ added: string; replaced: string; unchanged: string }>(
    `select count(*) filter (where existing_id is null) as added, count(*) filter (where not is_same) as replaced, count(*) filter (where is_same) as unchanged from ${table.name}`,
  );
  const landed = { added: Number(counts?.added), replaced: Number(counts?.replaced), unchanged: Number(counts?.unchanged) };
  if (!write) return landed;
  if (landed.replaced > 0) {
    await tx.rows(table.keepHistory, [batchId]);
    await tx.rows(table.replace, [batchId]);
  }
  if (landed.added > 0) await tx.rows(table.add, [batchId]);
  return landed;
};
