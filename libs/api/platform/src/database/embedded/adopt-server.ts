import { setTimeout as delay } from 'node:timers/promises';
import type { Client } from 'pg';
import type { Log } from '../database-handle.js';
import { readPostmaster, removePostmasterFile, type Postmaster } from './postmaster-file.js';
import { connectPresence, WrongServer } from './presence.js';
import { processState } from './process-state.js';
import { hasCode } from '../has-code.js';

export interface RunningServer {
  readonly port: number;
  readonly presence: Client;
  /** Whether this process started it. */
  readonly started: boolean;
}

const patience = 300_000;

/**
 * Takes over the server that already runs in `dataDir`, also one that is still recovering; waits for one that stops.
 * `null` when none runs; the traces of a dead one are gone then. Throws when the server refuses the stored password.
 */
export async function adoptServer(dataDir: string, password: string, log: Log): Promise<RunningServer | null> {
  const begun = Date.now();
  for (let told = false; ; ) {
    const postmaster = await readPostmaster(dataDir);
    if (!postmaster || !isAlive(postmaster)) {
      await removePostmasterFile(dataDir);
      return null;
    }
    if (postmaster.port > 0 && postmaster.status !== 'stopping') {
      const presence = await tryConnect(postmaster, password, dataDir);
      if (presence === 'another') {
        await removePostmasterFile(dataDir);
        return null;
      }
      if (presence) return { port: postmaster.port, presence, started: false };
    }
    if (Date.now() - begun > patience) throw new Error(`The database in ${dataDir} (process ${String(postmaster.pid)}) does not answer for five minutes.`);
    if (!told && Date.now() - begun > 2_000) {
      log(postmaster.status === 'stopping' ? 'waiting for the database to stop before starting it again' : 'waiting for the database to recover');
      told = true;
    }
    await delay(25);
  }
}

/** The number may have gone to another program since (after a restart of the machine or container). */
function isAlive(postmaster: Postmaster): boolean {
  const state = processState(postmaster.pid);
  return state !== null && (state.name === null || state.name === 'postgres');
}

/** `null` when it is not ready yet. */
async function tryConnect(postmaster: Postmaster, password: string, dataDir: string): Promise<Client | 'another' | null> {
  try {
    return await connectPresence(postmaster.port, password, dataDir);
  } catch (error) {
    if (error instanceof WrongServer) return 'another';
    if (hasCode(error, '28')) throw new Error(`The database in ${dataDir} does not accept the password stored beside it (connection.json).`, { cause: error });
    return null;
  }
}
