import { chown, mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { DataPlace } from './data-place.js';
import { runProgram } from './run-program.js';

/** The embedded server's superuser; it owns the database and its tables. */
export const ownerRole = 'overread';

/**
 * Makes the data directory unless it is there: in a sibling that is renamed when it is whole, so that one broken off
 * half-way is thrown away by the next start. Call it inside the start lock only. Returns whether it made one.
 */
export async function initCluster(place: DataPlace, password: string, durable: boolean): Promise<boolean> {
  await removeLeftovers(place.dataDir);
  if (await stat(join(place.dataDir, 'PG_VERSION')).catch(() => null)) return false;
  const stage = `${place.dataDir}.init-${String(process.pid)}`;
  const passwordFile = `${stage}.password`;
  await mkdir(dirname(stage), { recursive: true });
  await mkdir(stage, { mode: 0o700 });
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
  if (place.account) for (const path of [stage, passwordFile]) await chown(path, place.account.uid, place.account.gid);
  const sync = durable ? [] : ['--no-sync', '--no-data-checksums'];
  const ran = await runProgram(join(place.binaries, 'bin', 'initdb'), [...options, `--pgdata=${stage}`, `--pwfile=${passwordFile}`, ...sync], place.account);
  await rm(passwordFile, { force: true });
  if (ran.code !== 0) throw new Error(`initdb failed in ${stage}: ${ran.output}`);
  await rename(stage, place.dataDir);
  return true;
}

const options = [`--username=${ownerRole}`, '--auth=scram-sha-256', '--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-instructions'];

async function removeLeftovers(dataDir: string): Promise<void> {
  const beside = await readdir(dirname(dataDir)).catch(() => []);
  for (const name of beside) {
    if (name.startsWith(`${basename(dataDir)}.init-`)) await rm(join(dirname(dataDir), name), { recursive: true, force: true });
  }
}
