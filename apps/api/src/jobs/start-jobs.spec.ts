import { systemActor } from '@overread/domain/access';
import { newId } from '@overread/api-platform';
import { createPlan, samplingEntities, setSchedule } from '@overread/api-sampling';
import { openTestDoor, type TestDoor } from '@overread/testing';
import { startJobs } from './start-jobs.js';

let site: TestDoor;
beforeAll(async () => {
  site = await openTestDoor(samplingEntities);
  const [facility, coder, batch] = [newId(), newId(), newId()];
  await site.asOwner("insert into facility (id, code, name, zone) values ($1, 'NMC', 'North', 'UTC')", [facility]);
  await site.asOwner("insert into person (id, code, display_name, roles, all_facilities) values ($1, 'C1', 'C1', '{coder}', true)", [coder]);
  await site.asOwner("insert into import_batch (id, kind, file_name, file_hash, bytes, state, created_label) values ($1, 'charts', 'f', 'h', 1, 'committed', 'test')", [batch]);
  await site.asOwner(
    `insert into chart (id, facility_id, account_number, work_type_code, coder_id, final_coded_at, coded_on, dx, dx_poa, content_hash, batch_id)
     select uuid7(), $1, 'N' || n, 'inpatient', $2, now() - make_interval(days => n), (now() - make_interval(days => n))::date, '{I10}', '{Y}', 'h', $3 from generate_series(1, 60) n`,
    [facility, coder, batch],
  );
});
afterAll(() => site.close());

/** Waits until something holds; fails when it does not within half a minute. */
const soon = async (holds: () => Promise<boolean>): Promise<void> => {
  for (const until = Date.now() + 30_000; !(await holds()); await new Promise((resolve) => { setTimeout(resolve, 200); })) if (Date.now() > until) throw new Error('it did not come to hold in 30 seconds');
};

test('two servers started together make a run that was missed, once, as the role that owns nothing; and stop', async () => {
  const system = systemActor('test');
  const lastWeek = new Date(Date.now() - 8 * 86_400_000);
  await site.door.write(system, 'plan.create', async (tx) => {
    const spec = { filter: { basis: 'coded' as const }, method: 'simple' as const, parameters: { n: 2 }, exclusions: { alreadyAudited: true, minimumCodes: null }, auditorIds: [], blindShare: 0 };
    const plan = await createPlan(tx, { name: 'Weekly', spec, dueDays: 5, scoringVersionId: null, active: true }, '2026-01-01');
    if (plan.ok) await setSchedule(tx, { planId: plan.value.id, version: 0 }, { rhythm: 'weekly', day: 1, hour: 6, zone: 'UTC', drawsFrom: 'last_28_days', active: true }, lastWeek);
  });
  const settings = { ownerUrl: site.database.ownerUrl, runtimeUrl: site.database.runtimeUrl, everySeconds: 1 };
  const servers = await Promise.all([startJobs(site.door, settings), startJobs(site.door, settings)]);
  const drawn = () => site.asOwner<{ state: string }>('select state from plan_schedule_run');
  await soon(async () => (await drawn()).some((run) => run.state === 'drawn'));
  expect((await drawn()).every((run) => run.state === 'drawn')).toBe(true);
  expect(await site.asOwner('select 1 from draw')).toHaveLength((await drawn()).length);
  await Promise.all(servers.map((server) => server.stop()));
  await soon(async () => (await site.asOwner("select 1 from pg_stat_activity where datname = current_database() and application_name = 'overread jobs'")).length === 0);
  expect(await site.asOwner("select tablename from pg_tables where schemaname = 'jobs' and tableowner = 'overread_app'")).toEqual([]);
});
