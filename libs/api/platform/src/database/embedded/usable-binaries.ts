import { chmod, cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Account } from './account.js';
import type { Binaries } from './packaged-binaries.js';
import { restoreSymlinks } from './restore-symlinks.js';
import { runProgram } from './run-program.js';

/**
 * A directory from which `account` can really run PostgreSQL: the package itself, else a copy below `shelf` (node_modules
 * inside root's own home, a strict umask, a read-only directory without its links). Throws when neither runs.
 */
export async function usableBinaries(packaged: Binaries, account: Account | null, shelf: string): Promise<string> {
  const linked = restoreSymlinks(packaged.root);
  if (linked && (await runs(packaged.root, account)) === null) return packaged.root;
  const copy = join(shelf, `postgresql-${packaged.version}`);
  if ((await runs(copy, account)) !== null) await copyTree(packaged.root, copy);
  const problem = await runs(copy, account);
  if (problem === null) return copy;
  throw new Error(`PostgreSQL cannot be run from ${copy}${account ? ` as ${account.name}` : ''}: ${problem}. Set DATABASE_URL to use another server.`);
}

/** `null` when it runs, else why not. */
async function runs(root: string, account: Account | null): Promise<string | null> {
  const { code, output } = await runProgram(join(root, 'bin', 'postgres'), ['--version'], account);
  return code === 0 ? null : output;
}

/** Copies beside and renames, so that two processes at once both end with a whole copy. */
async function copyTree(from: string, to: string): Promise<void> {
  const stage = `${to}.${String(process.pid)}`;
  await mkdir(join(to, '..'), { recursive: true, mode: 0o755 });
  await cp(from, join(stage, 'native'), { recursive: true, verbatimSymlinks: true });
  restoreSymlinks(join(stage, 'native'));
  await openToAll(stage);
  await rm(to, { recursive: true, force: true });
  await rename(join(stage, 'native'), to).catch(() => undefined);
  await rm(stage, { recursive: true, force: true });
}

async function openToAll(directory: string): Promise<void> {
  await chmod(directory, 0o755);
  for (const entry of await readdir(directory, { withFileTypes: true })) {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) await openToAll(path);
    else if (entry.isFile()) await chmod(path, directory.endsWith('bin') ? 0o755 : 0o644);
  }
}
