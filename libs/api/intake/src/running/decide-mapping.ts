import { fieldsOf, missingFields, parseMapping, strangeInMapping, suggestMapping, type ImportKindCode, type Mapping } from '@overread/formats';
import { done, refuse, type Result } from '@overread/api-platform';

const nameOf: Readonly<Record<ImportKindCode, string>> = { charts: 'charts', time_log: 'a time log', queries: 'queries', second_reviews: 'second reviews' };

/**
 * The given mapping over the suggested one; refused when it is none or lacks what the kind needs.
 *
 * @param saved mappings to try, in order, where none is given and the names of the columns do not say enough
 */
export const decideMapping = (kind: ImportKindCode, header: readonly string[], given: unknown, saved: readonly unknown[] = []): Result<Mapping> => {
  const suggested = suggestMapping(kind, header);
  if (given === null || given === undefined) {
    const fitting = [suggested, ...saved.flatMap((each) => parseMapping(each, suggested, header) ?? [])].find((each) => missingFields(each).length === 0);
    return fitting === undefined ? missing(suggested, header) : done(fitting);
  }
  const mapping = parseMapping(given, suggested, header);
  if (mapping === null) return refuse('INVALID', 'The mapping cannot be read.', { field: 'mapping', remedy: 'Give {"columns": {"accountNumber": "Acct #", …}}.' });
  const strange = strangeInMapping(given, kind, header);
  if (strange !== null) return refuse('INVALID', `The mapping does not fit: ${strange}`, { field: 'mapping', remedy: `The file has: ${listed(header)}.` });
  return missingFields(mapping).length === 0 ? done(mapping) : missing(mapping, header);
};

const listed = (header: readonly string[]): string => `${header.slice(0, 30).join(', ')}${header.length > 30 ? ', …' : ''}`;

const missing = (mapping: Mapping, header: readonly string[]): Result<Mapping> => {
  const labels = missingFields(mapping);
  const specs = [...fieldsOf[mapping.kind].header, ...fieldsOf[mapping.kind].line];
  const names = labels.map((label) => specs.find((spec) => spec.label === label)?.name ?? label);
  return refuse('INVALID', `The file has no column for ${labels.join(', ')}; ${nameOf[mapping.kind]} cannot be read without.`, {
    field: names[0] ?? 'mapping',
    remedy: `Map ${names.join(', ')} to columns of the file. It has: ${listed(header)}.`,
  });
};
