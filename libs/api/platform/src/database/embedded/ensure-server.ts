import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Log } from '../database-handle.js';
import { adoptServer, type RunningServer } from './adopt-server.js';
import { newPassword, readConnection, writeConnection, type Connection } from './connection-file.js';
import { dataPlace, makeDatabaseDir, type DataPlace } from './data-place.js';
import { freePort } from './free-port.js';
import { initCluster } from './init-cluster.js';
import { processesIn } from './process-state.js';
import { serverSettings } from './server-settings.js';
import { withStartLock } from './start-lock.js';
import { startServer, StartFailed } from './start-server.js';

export interface EnsuredServer extends RunningServer {
  readonly connection: Connection;
  readonly lockFile: string;
}

/** Adopts the server of `home`, or makes its data where there is none and starts it. Several processes may call it at once. */
export async function ensureServer(home: string, log: Log, settings: Readonly<Record<string, string>>): Promise<EnsuredServer> {
  const databaseDir = await makeDatabaseDir(home);
  const lockFile = join(databaseDir, 'start.lock');
  return withStartLock(lockFile, async () => {
    const known = await readConnection(databaseDir);
    const adopted = known && (await adoptServer(known.dataDir, known.password, log));
    if (adopted) return { ...adopted, connection: known, lockFile };

    const place = await dataPlace(home, databaseDir, known?.dataDir ?? null);
    const connection = { port: known?.port ?? (await freePort()), password: known?.password ?? newPassword(), dataDir: place.dataDir };
    if (known?.dataDir !== place.dataDir) await writeConnection(databaseDir, connection);
    if (await initCluster(place, connection.password, settings['fsync'] !== 'off')) log(`made a new database in ${place.dataDir}`);
    return { ...(await startStubbornly(place, databaseDir, connection, settings, log)), lockFile };
  });
}

const patience = 15_000;

/**
 * A server killed a moment ago leaves its lock file, its shared memory or its port for about a second, and its children until
 * they notice. Tries again until they are gone, ends the children that stay, and takes another port when ours has gone to somebody else.
 */
async function startStubbornly(place: DataPlace, databaseDir: string, first: Connection, settings: Readonly<Record<string, string>>, log: Log): Promise<RunningServer & { connection: Connection }> {
  const begun = Date.now();
  for (let connection = first; ; ) {
    try {
      const running = await startServer(place, join(databaseDir, 'server.log'), { ...serverSettings(connection.port), ...settings }, connection.password, log);
      return { ...running, connection };
    } catch (error) {
      const waited = Date.now() - begun;
      if (!(error instanceof StartFailed) || waited > patience) throw error;
      if (/could not bind|could not create any TCP/.test(error.lines)) {
        if (waited > 1_500) {
          connection = { ...connection, port: await freePort() };
          await writeConnection(databaseDir, connection);
          log(`another program took the database's port; it listens on ${String(connection.port)} now`);
        }
      } else if (!/already exists|already in use|still in use|is starting up|shutting down/.test(error.lines)) {
        throw error;
      } else if (waited > 1_000) {
        endOrphans(place.dataDir);
      }
      await delay(100);
    }
  }
}

function endOrphans(dataDir: string): void {
  for (const pid of processesIn(dataDir)) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      continue;
    }
  }
}
