import { done, newId, refuse, type Result, type WriteTx } from '@overread/api-platform';
import { headerSignature } from '@overread/formats';
import type { ImportMapping } from './import-mapping.model.js';

interface GivenMapping { readonly columns?: unknown; readonly wide?: unknown }

const columnsOf = ({ columns, wide }: GivenMapping): string[] | null => {
  const named = [...Object.values(columns ?? {}), ...Object.values(wide ?? {}).flat()];
  return named.every((each): each is string => typeof each === 'string') && named.length > 0 ? named : null;
};

/** Saves a mapping under a name; the same name again replaces it. */
export const saveMapping = async (tx: WriteTx, given: { readonly name: string; readonly kind: string; readonly mapping: unknown }): Promise<Result<ImportMapping>> => {
  const name = given.name.trim();
  if (name === '' || name.length > 100) return refuse('INVALID', 'A mapping needs a name of at most 100 characters.', { field: 'name' });
  const columns = typeof given.mapping === 'object' && given.mapping !== null ? columnsOf(given.mapping) : null;
  if (columns === null || JSON.stringify(given.mapping).length > 50_000) return refuse('INVALID', 'The mapping names no columns.', { field: 'mapping', remedy: 'Give {"columns": {"accountNumber": "Acct #", …}}.' });
  const saved = await tx.row<ImportMapping>(
    `insert into import_mapping (id, name, kind, header_signature, mapping, created_by) values ($1, $2, $3, $4, $5, $6)
     on conflict (kind, name) do update set header_signature = excluded.header_signature, mapping = excluded.mapping returning id, name, kind, mapping`,
    [newId(), name, given.kind, headerSignature(columns), JSON.stringify(given.mapping), tx.actor.personId],
  );
  if (saved === null) throw new Error('the mapping was not saved');
  tx.record({ noun: 'import', recordId: saved.id, intent: 'import.save-mapping', after: { name, kind: given.kind, mapping: given.mapping } });
  return done(saved);
};
