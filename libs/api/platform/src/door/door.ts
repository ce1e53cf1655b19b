import { Injectable } from '@nestjs/common';
import type { Actor } from '@overread/domain/access';
import { DataSource, type EntityManager, type EntityTarget, type ObjectLiteral } from 'typeorm';
import { newId } from '../ids.js';
import type { Result } from './result.js';
import { sessionSettings } from './session-settings.js';
import type { ReadTx, TrailEntry, WriteTx } from './tx.js';

/** Longest a statement of a long job (import, draw and its verification, seed) may run; interactive ones keep the pool's limit. */
const longStatement = '30min';
const withoutHurry = `set local statement_timeout = '${longStatement}'`;

class Abandoned extends Error {}

/** The one way to the database. One operation = one connection = one transaction, with the actor's settings inside it. */
@Injectable()
export class Door {
  constructor(private readonly source: DataSource) {}

  /** Runs `work` in a read-only transaction that sees only what the actor may see. */
  async read<T>(actor: Actor, work: (tx: ReadTx) => Promise<T>, options: { long?: boolean } = {}): Promise<T> {
    return this.transact(actor, `set transaction read only${options.long === true ? `; ${withoutHurry}` : ''}`, (manager) => work(readTx(actor, manager)));
  }

  /**
   * Runs `work` and commits its changes together with their trail entries, or nothing at all.
   *
   * @param intent what is being done, `noun.verb`
   * @throws Error when something was written and nothing recorded
   */
  async write<T>(actor: Actor, intent: string, work: (tx: WriteTx) => Promise<T>, options: { long?: boolean } = {}): Promise<T> {
    let value: T | undefined;
    try {
      return await this.transact(actor, options.long === true ? withoutHurry : null, async (manager) => {
        const entries: TrailEntry[] = [];
        const state = { abandoned: false };
        value = await work(writeTx(actor, manager, entries, state));
        if (state.abandoned) throw new Abandoned();
        if (entries.length === 0) throw new Error(`${intent}: a write must record what it did`);
        await append(manager, actor, intent, entries);
        return value;
      });
    } catch (error) {
      if (error instanceof Abandoned) return value as T;
      throw error;
    }
  }

  /** Housekeeping that is no event of the business: the last time a session was seen, failed attempts, progress of a job. */
  unrecorded<T>(actor: Actor, work: (tx: WriteTx) => Promise<T>): Promise<T> {
    return this.transact(actor, null, (manager) => work(writeTx(actor, manager, [], { abandoned: false })));
  }

  /** A write that may be refused: a refusal writes nothing, whatever was done before it was found. */
  attempt<T>(actor: Actor, intent: string, work: (tx: WriteTx) => Promise<Result<T>>, options: { long?: boolean } = {}): Promise<Result<T>> {
    return this.write(actor, intent, async (tx) => {
      const result = await work(tx);
      if (!result.ok) tx.abandon();
      return result;
    }, options);
  }

  private async transact<T>(actor: Actor, first: string | null, work: (manager: EntityManager) => Promise<T>): Promise<T> {
    const settings = sessionSettings(actor);
    return this.source.transaction(async (manager) => {
      if (first !== null) await manager.query(first);
      await manager.query("select set_config('app.actor', $1, true), set_config('app.facilities', $2, true), set_config('app.own_coder', $3, true)", [settings.actor, settings.facilities, settings.ownCoder]);
      return work(manager);
    });
  }
}

const readTx = (actor: Actor, manager: EntityManager): ReadTx => ({
  actor,
  rows: async <Row>(sql: string, parameters: readonly unknown[] = []) => asRows<Row>(await manager.query(sql, [...parameters])),
  row: async <Row>(sql: string, parameters: readonly unknown[] = []) => asRows<Row>(await manager.query(sql, [...parameters]))[0] ?? null,
});

const writeTx = (actor: Actor, manager: EntityManager, entries: TrailEntry[], state: { abandoned: boolean }): WriteTx => ({
  ...readTx(actor, manager),
  manager,
  record: (entry) => void entries.push(entry),
  abandon: () => {
    state.abandoned = true;
  },
  insert: async <Entity extends ObjectLiteral>(target: EntityTarget<Entity>, values: Partial<Entity>) => {
    const result = await manager.createQueryBuilder().insert().into(target).values(values as never).returning('*').execute();
    return toEntity(manager, target, result.raw as Record<string, unknown>[]) as Entity;
  },
  change: async <Entity extends ObjectLiteral & { id: string; version: number }>(target: EntityTarget<Entity>, at: { id: string; version: number }, values: Partial<Entity>) => {
    const result = await manager
      .createQueryBuilder()
      .update(target)
      .set({ ...values, version: at.version + 1 } as never)
      .where('id = :id and version = :version', at)
      .returning('*')
      .execute();
    return toEntity(manager, target, result.raw as Record<string, unknown>[]);
  },
});

/** TypeORM answers select and insert … returning with rows, update … returning with [rows, count]. */
const asRows = <Row>(answer: unknown): Row[] => {
  if (!Array.isArray(answer)) return [];
  if (answer.length === 2 && Array.isArray(answer[0]) && typeof answer[1] === 'number') return answer[0] as Row[];
  return answer as Row[];
};

/** Database columns → entity properties, by the entity's own metadata. */
const toEntity = <Entity extends ObjectLiteral>(manager: EntityManager, target: EntityTarget<Entity>, raw: Record<string, unknown>[]): Entity | null => {
  const row = raw[0];
  if (row === undefined) return null;
  const metadata = manager.connection.getMetadata(target);
  const entity = metadata.create() as Record<string, unknown>;
  for (const column of metadata.columns) {
    if (column.databaseName in row) entity[column.propertyName] = manager.connection.driver.prepareHydratedValue(row[column.databaseName], column) as unknown;
  }
  return entity as Entity;
};

/** All entries of a write in one statement; ids keep their order. */
const append = async (manager: EntityManager, actor: Actor, intent: string, entries: readonly TrailEntry[]): Promise<void> => {
  const rows = entries.map((entry) => ({
    id: newId(), intent: entry.intent ?? intent, noun: entry.noun, recordId: entry.recordId, facilityId: entry.facilityId ?? null, coderId: entry.coderId ?? null, before: entry.before ?? null, after: entry.after ?? null,
  }));
  await manager.query(
    `insert into trail_event (id, actor_id, actor_label, intent, noun, record_id, facility_id, coder_id, before, after, request_id)
     select e.id, $2::uuid, $3, e.intent, e.noun, e."recordId", e."facilityId", e."coderId", e.before, e.after, $4
     from jsonb_to_recordset($1::jsonb) as e(id uuid, intent text, noun text, "recordId" text, "facilityId" uuid, "coderId" uuid, before jsonb, after jsonb)`,
    [JSON.stringify(rows), actor.personId, actor.label, actor.requestId ?? null],
  );
};
