import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { root, webInputs } from './packages.mjs';
import { runNode } from './run-node.mjs';
import { inputsOf } from './tree.mjs';

const web = path.join(root, 'apps/web');
const stamp = path.join(web, 'dist/.stamp');

/** The fingerprint of what is to be built; `null` when the dashboard is up to date (or there is none). */
export const webWork = () => {
  if (!existsSync(path.join(web, 'index.html'))) return null;
  const hash = createHash('sha256');
  for (const input of webInputs) hash.update(JSON.stringify([input, Object.entries(inputsOf(path.join(root, input))).sort()]));
  const fingerprint = hash.digest('hex');
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint ? null : fingerprint;
};

export const isWebThere = () => existsSync(stamp) || !existsSync(path.join(web, 'index.html'));

/** Typed documents, then Vite into a folder beside, which takes the place of the old one when it is whole. */
export const doWebWork = async (fingerprint) => {
  await codegen();
  const next = path.join(web, 'dist.next');
  await runNode([path.join(root, 'node_modules/vite/bin/vite.js'), 'build', '--outDir', next, '--emptyOutDir', '--logLevel', 'warn'], { cwd: web, env: { ...process.env, NODE_ENV: 'production' } });
  await writeFile(path.join(next, '.stamp'), fingerprint);
  await rm(path.join(web, 'dist'), { recursive: true, force: true });
  await rename(next, path.join(web, 'dist'));
};

/** The typed documents of the dashboard, where their generator is there. */
export const codegen = async () => {
  const script = path.join(root, 'tools/codegen/documents.mjs');
  if (existsSync(script)) await runNode([script], { cwd: root, quiet: true });
};
