import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** SHA-256 over the inputs and over the generator's own files, so that a changed generator runs again. */
export async function stampOf(inputs, generatorFolder) {
  const hash = createHash('sha256');
  const own = (await readdir(generatorFolder)).filter((name) => name.endsWith('.mjs')).sort();
  for (const name of own) hash.update(await readFile(path.join(generatorFolder, name)));
  for (const input of inputs) hash.update(`\u0000${input}`);
  return hash.digest('hex');
}
