import { runtimeRole } from '@overread/api-platform';
import { Client, escapeIdentifier } from 'pg';
import PgBoss from 'pg-boss';

/** pg-boss keeps to a schema of its own. */
export const jobsSchema = 'jobs';
export const dueSchedules = 'due-schedules';

/** The queue through which pg-boss hands on what its clock sends; it makes it itself where it may make tables. */
const clockQueue = '__pgboss__send-it';

/** Any number that nothing else locks. */
const lock = 7_021_965;

/**
 * Makes the schema and queues of pg-boss as the owner, because the runtime role owns nothing, and lets that role use them. Idempotent, safe in
 * several processes at once.
 *
 * @throws Error when the owner may make no schema
 */
export const installJobs = async (ownerUrl: string, role = runtimeRole): Promise<void> => {
  const client = new Client({ connectionString: ownerUrl, application_name: 'overread jobs' });
  const boss = new PgBoss({ connectionString: ownerUrl, schema: jobsSchema, max: 1, supervise: false, schedule: false });
  boss.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [lock]);
    await boss.start();
    // One waiting job is enough: a run makes all that is due. The next minute brings another, so none is retried.
    await boss.createQueue(dueSchedules, { name: dueSchedules, policy: 'short', retryLimit: 0, expireInMinutes: 120, retentionMinutes: 60 });
    await boss.createQueue(clockQueue);
    for (const statement of grants(role)) await client.query(statement);
  } finally {
    await boss.stop({ graceful: false }).catch(() => undefined);
    await client.end();
  }
};

const grants = (role: string): string[] => {
  const to = escapeIdentifier(role);
  return [`grant usage on schema ${jobsSchema} to ${to}`, `grant select, insert, update, delete on all tables in schema ${jobsSchema} to ${to}`, `grant execute on all functions in schema ${jobsSchema} to ${to}`];
};
