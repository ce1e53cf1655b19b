#!/usr/bin/env node
// node tools/dev/build.mjs [--api] [--web]: compiles what node runs, and the dashboard; an unchanged tree is left alone.
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { alone } from './build/build-lock.mjs';
import { doNodeWork, isNodeSideThere, nodeWork } from './build/node-side.mjs';
import { doWebWork, isWebThere, webWork } from './build/web-side.mjs';

/**
 * Brings the builds up to date. `say` hears one line when it takes longer than a second. Safe in several processes at once.
 * Without the compiler (an installation for production) what was built before is used as it is.
 */
export const build = async ({ api = true, web = true, say = () => undefined } = {}) => {
  if (!(await hasCompiler())) {
    if ((!api || isNodeSideThere()) && (!web || isWebThere())) return;
    throw new Error('Overread is not built, and its compiler is not installed: run npm ci (with development packages) and npm run build.');
  }
  if (!(api && nodeWork().length > 0) && !(web && webWork())) return;
  const slow = setTimeout(() => { say('building Overread…'); }, 1_000);
  try {
    await alone(async () => {
      const work = api ? nodeWork() : [];
      if (work.length > 0) await doNodeWork(work);
      const fingerprint = web ? webWork() : null;
      if (fingerprint) await doWebWork(fingerprint);
    });
  } finally {
    clearTimeout(slow);
  }
};

const hasCompiler = async () => {
  try {
    import.meta.resolve('@swc/core');
    return true;
  } catch {
    return false;
  }
};

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const only = process.argv.slice(2);
  const all = !only.includes('--api') && !only.includes('--web');
  try {
    await build({ api: all || only.includes('--api'), web: all || only.includes('--web'), say: (line) => { console.error(line); } });
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
