import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** Sources of graphql(`…`) calls; a comment in between is allowed, an interpolation is not (codegen could not read it). */
const tagged = /\bgraphql\(\s*(?:\/\*[^*]*\*\/\s*)?`([^`]*)`/g;

/**
 * Every file below `folder` that holds GraphQL: `.graphql`, or a graphql(`…`) call in `.ts`/`.tsx`, in path order.
 * @returns {Promise<Array<{file: string, text: string, sources: string[]}>>}
 */
export async function findDocuments(folder) {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const candidates = names.filter((name) => /\.(tsx?|graphql)$/.test(name) && !/\.spec\.tsx?$/.test(name)).sort();
  const found = [];
  for (const name of candidates) {
    const file = path.join(folder, name);
    const text = await readFile(file, 'utf8');
    const sources = name.endsWith('.graphql') ? [text] : [...text.matchAll(tagged)].map((match) => match[1]);
    if (sources.length > 0) found.push({ file, text: sources.join('\n'), sources });
  }
  return found;
}
