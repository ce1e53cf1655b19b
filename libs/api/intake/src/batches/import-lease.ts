import type { Actor } from '@overread/domain/access';
import type { Door } from '@overread/api-platform';

/** Milliseconds; shorter than the time a transaction may idle. */
const pulse = 5_000;

const keyOf = (id: string): string => `hashtextextended('overread import ' || ${id}::text, 0)`;

/** SQL that says whether a running process lands this import: the lock of a process that died is gone with its connection. */
export const isHeld = (id: string): string => `exists (
  select 1 from pg_locks l where l.locktype = 'advisory' and l.objsubid = 1 and l.granted
    and l.database = (select oid from pg_database where datname = current_database())
    and ((l.classid::bigint << 32) | l.objid::bigint) = ${keyOf(id)})`;

export type Leased<T> = { readonly held: true; readonly value: T } | { readonly held: false };

/** Does `work` while this process alone may land the import; `held` false when another one does. */
export const withLease = <T>(door: Door, actor: Actor, id: string, work: () => Promise<T>): Promise<Leased<T>> =>
  door.read(actor, async (tx) => {
    const row = await tx.row<{ held: boolean }>(`select pg_try_advisory_xact_lock(${keyOf('$1')}) as held`, [id]);
    if (row?.held !== true) return { held: false };
    const beat = setInterval(() => { tx.rows('select 1').catch(() => undefined); }, pulse);
    try {
      return { held: true, value: await work() };
    } finally {
      clearInterval(beat);
    }
  });
