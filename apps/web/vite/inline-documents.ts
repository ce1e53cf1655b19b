import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const generated = fileURLToPath(new URL('../../../libs/schema/src/generated/graphql.ts', import.meta.url));
const tagged = /\bgraphql\(\s*(?:\/\*[^*]*\*\/\s*)?`([^`]*)`\s*,?\s*\)/g;
const named = /\b(?:query|mutation|subscription|fragment)\s+(\w+)/;

/** Every generated document by its operation or fragment name, as the JSON that stands in the generated module. */
async function readDocuments(): Promise<Map<string, string>> {
  const text = await readFile(generated, 'utf8');
  const found = text.matchAll(/^export const (\w+?)(?:FragmentDoc|Document) = (\{.*\}) as unknown as DocumentNode/gm);
  return new Map([...found].map((match) => [match[1] ?? '', match[2] ?? '']));
}

/**
 * Replaces graphql(`…`) by the document itself, so that each lazy chunk carries only its own operations and the map of
 * all of them is not in the bundle.
 */
export function inlineDocuments(): Plugin {
  return {
    name: 'overread:inline-documents',
    enforce: 'pre',
    transform: {
      filter: { id: /\/apps\/web\/src\/.*\.tsx?$/, code: /\bgraphql\(/ },
      async handler(code, id) {
        const documents = await readDocuments();
        const replaced = code.replaceAll(tagged, (call: string, source: string) => {
          const name = named.exec(source)?.[1] ?? '';
          const pascal = name.charAt(0).toUpperCase() + name.slice(1);
          const document = documents.get(pascal) ?? documents.get(name);
          if (document === undefined) throw new Error(`${id}: ${name || call} is not generated; run npm run codegen`);
          return `(${document} as unknown as ReturnType<typeof graphql>)`;
        });
        return { code: replaced, map: null };
      },
    },
  };
}
