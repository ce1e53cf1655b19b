import { setTimeout as delay } from 'node:timers/promises';
import type { Client } from 'pg';
import { readPostmaster } from './postmaster-file.js';
import { processState } from './process-state.js';
import { withStartLock } from './start-lock.js';
import { hasCode } from '../has-code.js';

/** Connections of a pool that has just ended take a moment to disappear from the server's list. */
const leaving = 500;

/** Stops the server of `dataDir` unless somebody else is connected; ends `presence` in either case. Returns whether it stopped. */
export async function stopServer(dataDir: string, lockFile: string, presence: Client): Promise<boolean> {
  return withStartLock(lockFile, async () => {
    const used = await isUsed(presence);
    const postmaster = await readPostmaster(dataDir);
    await presence.end().catch(() => undefined);
    if (used || !postmaster) return false;
    signal(postmaster.pid, 'SIGINT');
    const begun = Date.now();
    while (processState(postmaster.pid)?.name === 'postgres' || processState(postmaster.pid)?.name === null) {
      if (Date.now() - begun > 60_000) throw new Error(`The database (process ${String(postmaster.pid)}) does not stop.`);
      await delay(15);
    }
    return true;
  });
}

async function isUsed(presence: Client): Promise<boolean> {
  const begun = Date.now();
  try {
    for (;;) {
      const { rowCount } = await presence.query(`select from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid() limit 1`);
      if (rowCount === 0) return false;
      if (Date.now() - begun > leaving) return true;
      await delay(25);
    }
  } catch {
    return false;
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (!hasCode(error, 'ESRCH')) throw error;
  }
}
