import { Client, escapeLiteral, type ClientBase } from 'pg';
import { runtimeRole } from './runtime-url.js';
import { scramVerifier } from './scram-verifier.js';
import { hasCode, reasonOf } from './has-code.js';

/** Any number that nothing else locks. */
const lock = 7_041_973_102;

/** Two databases of one cluster do not see each other's advisory locks, so the role's row may still be contended. */
const contended = ['XX000', '23505', '42710', '40001'];

/**
 * Creates the runtime role, or gives it the password of `runtimeUrl`, and makes sure it can log in. Idempotent, safe in
 * several processes at once. Throws when the owner may not create roles or the role has rights it must not have.
 */
export async function ensureRuntimeRole(owner: ClientBase, runtimeUrl: string): Promise<void> {
  for (let attempt = 1; !(await isReady(owner, runtimeUrl)); attempt += 1) {
    await owner.query('select pg_advisory_lock($1)', [lock]);
    try {
      await createOrAlter(owner, decodeURIComponent(new URL(runtimeUrl).password));
    } catch (error) {
      if (attempt < 10 && contended.some((code) => hasCode(error, code))) continue;
      throw new Error(`Cannot set up the role ${runtimeRole} (${reasonOf(error)}). Let the role of DATABASE_URL create roles, or create one by hand and set DATABASE_APP_URL.`, { cause: error });
    } finally {
      await owner.query('select pg_advisory_unlock($1)', [lock]);
    }
    if (attempt >= 10) throw new Error(`The role ${runtimeRole} cannot log in with its password; look at pg_hba.conf of the server.`);
  }
}

async function isReady(owner: ClientBase, runtimeUrl: string): Promise<boolean> {
  const { rowCount } = await owner.query('select from pg_roles where rolname = $1 and rolcanlogin and not (rolsuper or rolbypassrls or rolcreatedb or rolcreaterole)', [runtimeRole]);
  return rowCount === 1 && canLogIn(runtimeUrl);
}

async function canLogIn(runtimeUrl: string): Promise<boolean> {
  const client = new Client({ connectionString: runtimeUrl, application_name: 'overread open', connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch (error) {
    if (hasCode(error, '28')) return false;
    throw error;
  } finally {
    await client.end();
  }
}

/** Only a superuser may name the rights that the role must not have; a new role has none of them anyway. */
async function createOrAlter(owner: ClientBase, password: string): Promise<void> {
  const { rows } = await owner.query<{ exists: boolean; super: boolean }>(
    'select exists (select from pg_roles where rolname = $1) as exists, (select rolsuper from pg_roles where rolname = current_user) as super',
    [runtimeRole],
  );
  const verb = rows[0]?.exists ? 'alter' : 'create';
  const rights = rows[0]?.super ? ' nosuperuser nobypassrls nocreatedb nocreaterole' : '';
  const statement = `${verb} role ${runtimeRole} login${rights} password ${escapeLiteral(scramVerifier(password))}`;
  await owner.query(statement);
}
