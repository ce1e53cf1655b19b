import { spawn, type ChildProcess } from 'node:child_process';
import { open, readFile, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Log } from '../database-handle.js';
import type { DataPlace } from './data-place.js';
import { connectPresence } from './presence.js';
import { readPostmaster } from './postmaster-file.js';
import { underAccount } from './run-program.js';
import type { RunningServer } from './adopt-server.js';

/** Why a start failed: `lines` are what the server said. */
export class StartFailed extends Error {
  constructor(readonly lines: string) {
    super(`PostgreSQL did not start: ${lines || 'it said nothing'}`);
  }
}

const logLimit = 10 * 1024 * 1024;

/** Starts the server once, in a session of its own so that it outlives this process, and waits until it lets us in. */
export async function startServer(place: DataPlace, logFile: string, settings: Readonly<Record<string, string>>, password: string, tell: Log): Promise<RunningServer> {
  const before = await turnLog(logFile);
  const log = await open(logFile, 'a', 0o600);
  const args = ['-D', place.dataDir, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
  const child = spawn(join(place.binaries, 'bin', 'postgres'), args, { ...underAccount(place.account), detached: true, stdio: ['ignore', log.fd, log.fd] });
  child.unref();
  await log.close();
  let fault: Error | null = null;
  child.on('error', (error) => { fault = error; });
  const slow = setTimeout(() => { tell('the database is recovering; this can take minutes after a crash'); }, 5_000);
  while (isRunning(child)) {
    const postmaster = await readPostmaster(place.dataDir);
    if (postmaster?.pid === child.pid && postmaster?.status === 'ready') {
      clearTimeout(slow);
      return { port: postmaster.port, presence: await connectPresence(postmaster.port, password, place.dataDir), started: true };
    }
    await delay(10);
  }
  clearTimeout(slow);
  const said = fault ? String(fault) : (await readFile(logFile)).subarray(before).toString('utf8').trim();
  throw new StartFailed(said);
}

const isRunning = (child: ChildProcess) => child.pid !== undefined && child.exitCode === null && child.signalCode === null;

/** Keeps the log and one before it; returns the length from which the next lines are new. */
async function turnLog(logFile: string): Promise<number> {
  const size = (await stat(logFile).catch(() => null))?.size ?? 0;
  if (size < logLimit) return size;
  await rename(logFile, `${logFile}.1`);
  return 0;
}
