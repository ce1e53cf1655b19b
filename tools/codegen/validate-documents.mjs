import { concatAST, Kind, NoUnusedFragmentsRule, parse, specifiedRules, validate } from 'graphql';

const rules = specifiedRules.filter((rule) => rule !== NoUnusedFragmentsRule);

/**
 * Validates each file's documents against the schema, with the fragments of all files in reach.
 * @returns {{valid: string[], errors: Array<{file: string, message: string}>}} `valid` are the files to generate from.
 */
export function validateDocuments(schema, documents) {
  const errors = [];
  const parsed = [];
  for (const { file, sources } of documents) {
    try {
      parsed.push({ file, ast: concatAST(sources.map((source) => parse(source))) });
    } catch (error) {
      errors.push({ file, message: error.message });
    }
  }
  const operations = new Map();
  const fragments = new Map(parsed.flatMap(({ file, ast }) => ast.definitions.filter((d) => d.kind === Kind.FRAGMENT_DEFINITION).map((d) => [d.name.value, { file, definition: d }])));
  const valid = [];
  for (const { file, ast } of parsed) {
    const foreign = [...fragments.values()].filter((f) => f.file !== file).map((f) => f.definition);
    const found = validate(schema, { kind: Kind.DOCUMENT, definitions: [...ast.definitions, ...foreign] }, rules).map((e) => e.message);
    for (const { name } of ast.definitions.filter((d) => d.kind === Kind.OPERATION_DEFINITION)) {
      if (!name) found.push('an operation has no name');
      else if (operations.has(name.value)) found.push(`operation ${name.value} is also in ${operations.get(name.value)}`);
      else operations.set(name.value, file);
    }
    if (found.length === 0) valid.push(file);
    errors.push(...[...new Set(found)].map((message) => ({ file, message })));
  }
  return { valid, errors };
}
