import { DataSource, type MigrationInterface } from 'typeorm';

export type MigrationClass = new () => MigrationInterface;

const lockKey = 7_021_964;

/** Tables that only grow: the runtime role may add and read, never change or delete. */
const appendOnly = ['trail_event', 'scoring_version', 'finding_response', 'finding_decision', 'draw', 'draw_stratum', 'draw_unit', 'draw_substitution', 'sampled_chart', 'sample_chance'];

const grants = (role: string): string[] => [
  `grant usage on schema public to ${role}`,
  `grant select, insert, update, delete on all tables in schema public to ${role}`,
  `grant usage on all sequences in schema public to ${role}`,
  `grant execute on all functions in schema public to ${role}`,
  `revoke all on migrations from ${role}`,
  ...appendOnly.map((table) => `revoke update, delete, truncate on ${table} from ${role}`),
];

/**
 * Brings the database to the newest version under an advisory lock, so that several processes may start at once,
 * and gives the runtime role what it needs.
 *
 * @param ownerUrl connection string of the role that owns the tables
 * @param migrations every stage's migrations, any order (names carry their time)
 * @returns the names of the migrations that ran now; empty when there was nothing to do
 */
export const migrate = async (ownerUrl: string, migrations: readonly MigrationClass[], runtimeRole = 'overread_app'): Promise<string[]> => {
  const source = new DataSource({ type: 'postgres', url: ownerUrl, migrations: [...migrations], synchronize: false, logging: false, extra: { max: 2, options: '-c statement_timeout=0' } });
  await source.initialize();
  const lock = source.createQueryRunner();
  try {
    await lock.query('select pg_advisory_lock($1)', [lockKey]);
    const ran = await source.runMigrations({ transaction: 'all' });
    if (/^[a-z_][a-z0-9_]*$/.test(runtimeRole)) {
      const known: unknown[] = await lock.query('select 1 from pg_roles where rolname = $1', [runtimeRole]);
      if (known.length > 0) for (const statement of grants(runtimeRole)) await lock.query(statement);
    }
    return ran.map((migration) => migration.name);
  } finally {
    await lock.query('select pg_advisory_unlock($1)', [lockKey]).catch(() => undefined);
    await lock.release();
    await source.destroy();
  }
};
