import { Client } from 'pg';
import { checkServer } from './check-server.js';
import type { DatabaseEnvironment, DatabaseHandle } from './database-handle.js';
import { ensureRuntimeRole } from './ensure-runtime-role.js';
import { runtimeRole, runtimeUrlFor } from './runtime-url.js';
import { reasonOf } from './has-code.js';

/** A server given from outside: checked, given its runtime role (unless `DATABASE_APP_URL` names another one), and otherwise left alone. */
export async function openExternal(ownerUrl: string, env: DatabaseEnvironment): Promise<DatabaseHandle> {
  const runtimeUrl = env['DATABASE_APP_URL'] ?? runtimeUrlFor(ownerUrl);
  const client = new Client({ connectionString: ownerUrl, application_name: 'overread open', connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    throw new Error(`Cannot connect to the PostgreSQL that DATABASE_URL names: ${reasonOf(error)}`, { cause: error });
  }
  try {
    await checkServer(client);
    if (decodeURIComponent(new URL(runtimeUrl).username) === runtimeRole) await ensureRuntimeRole(client, runtimeUrl);
  } finally {
    await client.end();
  }
  return { ownerUrl, runtimeUrl, embedded: false, close: () => Promise.resolve() };
}
