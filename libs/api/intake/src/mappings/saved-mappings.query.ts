import type { ReadTx } from '@overread/api-platform';
import type { ImportMapping } from './import-mapping.model.js';

/** Saved mappings of a kind, by name. */
export const savedMappings = (tx: ReadTx, kind: string): Promise<ImportMapping[]> => tx.rows<ImportMapping>('select id, name, kind, mapping from import_mapping where kind = $1 order by name', [kind]);
