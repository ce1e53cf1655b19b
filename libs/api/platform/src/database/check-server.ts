import type { ClientBase } from 'pg';

const oldest = 150_000;

interface ServerFacts {
  readonly number: number;
  readonly version: string;
  readonly encoding: string;
}

/** Throws unless the server is PostgreSQL 15 or newer and the database is encoded in UTF8. */
export async function checkServer(client: ClientBase): Promise<void> {
  const { rows } = await client.query<ServerFacts>(
    `select current_setting('server_version_num')::int as number, current_setting('server_version') as version, current_setting('server_encoding') as encoding`,
  );
  const facts = rows[0];
  if (!facts || facts.number < oldest) throw new Error(`Overread needs PostgreSQL 15 or newer; DATABASE_URL leads to ${facts?.version ?? 'a server that does not say its version'}.`);
  if (facts.encoding !== 'UTF8') throw new Error(`The database must be encoded in UTF8, this one is in ${facts.encoding}: create it with "encoding 'UTF8' template template0".`);
}
