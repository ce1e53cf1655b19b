import type { Actor } from '@overread/domain/access';
import DataLoader from 'dataloader';
import type { Door, ReadTx } from '@overread/api-platform';

const loaders = new WeakMap<object, Map<string, DataLoader<string, object | null>>>();

/**
 * One batching loader per request and name, so that a list asks for its records once.
 *
 * @param context the GraphQL context of the request: the loader lives as long as it
 * @param keyOf what a record was asked for by
 */
export const loaderFor = <T extends object>(context: object, name: string, batch: { door: Door; actor: Actor; rows: (tx: ReadTx, keys: readonly string[]) => Promise<T[]>; keyOf: (row: T) => string }): DataLoader<string, T | null> => {
  const known = loaders.get(context) ?? new Map<string, DataLoader<string, object | null>>();
  loaders.set(context, known);
  const made = known.get(name) ?? new DataLoader<string, object | null>(async (keys) => {
    const rows = await batch.door.read(batch.actor, (tx) => batch.rows(tx, keys));
    const byKey = new Map(rows.map((row) => [batch.keyOf(row), row]));
    return keys.map((key) => byKey.get(key) ?? null);
  });
  known.set(name, made);
  return made as DataLoader<string, T | null>;
};
