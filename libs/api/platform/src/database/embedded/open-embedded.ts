import { resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Client } from 'pg';
import type { CloseDatabaseOptions, DatabaseHandle, Log } from '../database-handle.js';
import { ensureRuntimeRole } from '../ensure-runtime-role.js';
import { runtimeUrlFor } from '../runtime-url.js';
import { ensureServer, type EnsuredServer } from './ensure-server.js';
import { ownerUrlFor } from './presence.js';
import { stopServer } from './stop-server.js';
import { hasCode, reasonOf } from '../has-code.js';

export interface EmbeddedOptions {
  readonly home: string;
  readonly log: Log;
  readonly settings: Readonly<Record<string, string>>;
  readonly supervise: boolean;
}

const databaseName = 'overread';

/** Opens the embedded database of `home`: server, database and runtime role. */
export async function openEmbedded(options: EmbeddedOptions): Promise<DatabaseHandle> {
  const home = resolve(options.home);
  let server = await ensureServer(home, options.log, options.settings);
  const ownerUrl = ownerUrlFor(server.port, server.connection.password, databaseName);
  const runtimeUrl = runtimeUrlFor(ownerUrl);
  let closing = false;
  try {
    await ensureDatabase(server.presence);
    await ensureRuntimeRole(server.presence, runtimeUrl);
  } catch (error) {
    await server.presence.end();
    throw error;
  }

  const revive = async () => {
    options.log('the database went away; starting it again');
    for (let pause = 100; !closing; pause = Math.min(pause * 2, 5_000)) {
      try {
        const next = await ensureServer(home, options.log, options.settings);
        server = { ...next, started: next.started || server.started };
        if (closing) return await next.presence.end();
        options.log(ownerUrl === ownerUrlFor(next.port, next.connection.password, databaseName) ? 'the database is back' : 'the database is back on another port: restart Overread');
        return watch(next);
      } catch (error) {
        options.log(`the database cannot be started: ${reasonOf(error)}`);
        await delay(pause);
      }
    }
  };
  const watch = (watched: EnsuredServer): void => {
    watched.presence.once('end', () => {
      if (!closing && options.supervise) void revive();
    });
  };
  watch(server);

  return {
    ownerUrl,
    runtimeUrl,
    embedded: true,
    close: async ({ stop = server.started }: CloseDatabaseOptions = {}) => {
      if (closing) return;
      closing = true;
      if (!stop) return server.presence.end();
      if (await stopServer(server.connection.dataDir, server.lockFile, server.presence)) options.log('the database is stopped');
    },
  };
}

async function ensureDatabase(owner: Client): Promise<void> {
  const { rowCount } = await owner.query('select from pg_database where datname = $1', [databaseName]);
  if (rowCount !== 0) return;
  await owner.query('create database overread').catch((error: unknown) => {
    if (!(hasCode(error, '42P04') || hasCode(error, '23505'))) throw error;
  });
}
