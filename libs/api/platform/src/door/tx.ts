import type { Actor } from '@overread/domain/access';
import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';

/** What happened to one record; written into the trail by the transaction that did it. */
export interface TrailEntry {
  readonly noun: string;
  readonly recordId: string | null;
  readonly facilityId?: string | null;
  readonly coderId?: string | null;
  readonly before?: unknown;
  readonly after?: unknown;
  /** Defaults to the intent of the write. */
  readonly intent?: string;
}

/** A read-only view of the database as one actor sees it. */
export interface ReadTx {
  readonly actor: Actor;
  /** Rows of a bound statement; the row type is what the caller's SQL selects. */
  rows<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
  /** The first row, or null. */
  row<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row | null>;
}

/** The only handle through which anything is changed. */
export interface WriteTx extends ReadTx {
  /** Adds a row of an entity and returns it with its defaults. */
  insert<Entity extends ObjectLiteral>(target: EntityTarget<Entity>, values: Partial<Entity>): Promise<Entity>;
  /**
   * `update … where id = and version = … returning`: null when the row is gone or another writer was first.
   * The version steps by one.
   */
  change<Entity extends ObjectLiteral & { id: string; version: number }>(
    target: EntityTarget<Entity>,
    at: { id: string; version: number },
    values: Partial<Entity>,
  ): Promise<Entity | null>;
  /** Says what happened; at least one entry is needed for a write to commit. */
  record(entry: TrailEntry): void;
  /** Undoes everything when the transaction ends, without an error: for refusals found half way. */
  abandon(): void;
  /** For COPY streams and entity queries that the above cannot say. */
  readonly manager: EntityManager;
}
