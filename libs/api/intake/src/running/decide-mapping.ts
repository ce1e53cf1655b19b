import { fieldsOf, missingFields, parseMapping, suggestMapping, type ImportKindCode, type Mapping } from '@overread/formats';
import { done, refuse, type Result } from '@overread/api-platform';

const nameOf: Readonly<Record<ImportKindCode, string>> = { charts: 'charts', time_log: 'a time log', queries: 'queries', second_reviews: 'second reviews' };

/** The given mapping over the suggested one; refused when it is none or lacks what the kind needs. */
export const decideMapping = (kind: ImportKindCode, header: readonly string[], given: unknown): Result<Mapping> => {
  const suggested = suggestMapping(kind, header);
  const mapping = given === null || given === undefined ? suggested : parseMapping(given, suggested, header);
  if (mapping === null) return refuse('INVALID', 'The mapping cannot be read.', { field: 'mapping', remedy: 'Give {"columns": {"accountNumber": "Acct #", …}}.' });
  const missing = missingFields(mapping);
  if (missing.length === 0) return done(mapping);
  const specs = [...fieldsOf[kind].header, ...fieldsOf[kind].line];
  const names = missing.map((label) => specs.find((spec) => spec.label === label)?.name ?? label);
  return refuse('INVALID', `The file has no column for ${missing.join(', ')}; ${nameOf[kind]} cannot be read without.`, { field: names[0] ?? 'mapping', remedy: `Map ${names.join(', ')} to columns of the file. It has: ${header.slice(0, 30).join(', ')}${header.length > 30 ? ', …' : ''}.` });
};
