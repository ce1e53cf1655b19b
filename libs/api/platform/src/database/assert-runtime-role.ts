interface RoleFacts {
  readonly role: string;
  readonly super: boolean;
  readonly bypass: boolean;
  readonly owned: string | null;
}

/** A client or pool of pg, or a TypeORM data source (which answers with the rows alone). */
interface Asked {
  query(text: string): Promise<unknown>;
}

/**
 * Throws unless the connected role is held by row-level security: no superuser, no BYPASSRLS, owner of no table
 * (also not through a role it belongs to). The process must not serve anybody otherwise.
 */
export async function assertRuntimeRole(client: Asked): Promise<void> {
  const answer = (await client.query(`
    select r.rolname as role, r.rolsuper as super, r.rolbypassrls as bypass,
           (select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p', 'v', 'm') and n.nspname !~ '^(pg_|information_schema$)'
              and pg_has_role(r.oid, c.relowner, 'usage') order by 1 limit 1) as owned
    from pg_roles r where r.rolname = current_user`)) as readonly RoleFacts[] | { readonly rows: readonly RoleFacts[] };
  const facts = 'rows' in answer ? answer.rows[0] : answer[0];
  if (!facts) throw new Error('The runtime role is not to be found in pg_roles.');
  if (facts.super) throw refusal(facts.role, 'is a superuser');
  if (facts.bypass) throw refusal(facts.role, 'has BYPASSRLS');
  if (facts.owned) throw refusal(facts.role, `owns ${facts.owned}`);
}

const refusal = (role: string, why: string) => new Error(`The runtime role ${role} ${why}: row-level security would not hold it. Set DATABASE_APP_URL to a plain login role.`);
