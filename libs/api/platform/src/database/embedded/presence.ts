import { Client } from 'pg';
import { ownerRole } from './init-cluster.js';

/** The URL of the owner on the embedded server. */
export const ownerUrlFor = (port: number, password: string, database: string): string => `postgres://${ownerRole}:${password}@127.0.0.1:${String(port)}/${database}`;

/**
 * One idle connection for as long as this process uses the server: whoever wants to stop it sees that it is in use, and a
 * killed process lets go by dying. Throws when the server does not let us in, or works in another data directory.
 */
export async function connectPresence(port: number, password: string, dataDir: string): Promise<Client> {
  const client = new Client({ connectionString: ownerUrlFor(port, password, 'postgres'), application_name: 'overread presence', connectionTimeoutMillis: 5_000, keepAlive: true });
  client.on('error', () => undefined);
  await client.connect();
  const { rows } = await client.query<{ dir: string }>(`select current_setting('data_directory') as dir`);
  if (rows[0]?.dir === dataDir) return client;
  await client.end();
  throw new WrongServer(`127.0.0.1:${String(port)} serves ${rows[0]?.dir ?? 'another directory'}, not ${dataDir}`);
}

/** Another cluster answers at that port. */
export class WrongServer extends Error {}
