import { addUser, importCharts, someCharts, startOverread, type OverreadUnderTest, type SignedIn } from '@overread/testing';
import { Client } from 'pg';

interface Scheduled {
  readonly schedule: { readonly active: boolean; readonly zone: string; readonly version: number; readonly next: { readonly dueOn: string } | null } | null;
  readonly scheduleRuns: readonly { readonly dueOn: string; readonly state: string; readonly words: string | null; readonly draw: { readonly selectedCount: number } | null }[];
}
const parts = '{ schedule { active zone version next { dueOn dueAt from to } } scheduleRuns { dueOn from to state words attempts draw { selectedCount } } }';
const input = { rhythm: 'MONTHLY', day: 1, drawsFrom: 'LAST_MONTH' };

describe('a plan that is drawn by itself', () => {
  let overread: OverreadUnderTest;
  let manager: SignedIn;
  let auditor: SignedIn;
  let planId: string;

  const sql = async (statement: string): Promise<unknown[]> => {
    const client = new Client({ connectionString: overread.database.ownerUrl });
    await client.connect();
    try {
      await client.query("select set_config('app.facilities', '*', false)");
      return (await client.query<Record<string, unknown>>(statement)).rows;
    } finally {
      await client.end();
    }
  };
  const set = (who: SignedIn, version: number, change: object = {}) => who.answer<{ setPlanSchedule: Scheduled & { code?: string; field?: string } }>(
    `mutation ($planId: UUID!, $version: Int!, $input: PlanScheduleInput!) { setPlanSchedule(planId: $planId, version: $version, input: $input) { ... on Plan ${parts} ... on Refusal { code field message } } }`,
    { planId, version, input: { ...input, ...change } },
  );
  const look = async (): Promise<Scheduled> => (await manager.ask<{ plan: Scheduled }>(`query ($planId: UUID!) { plan(id: $planId) ${parts} }`, { planId })).plan;

  beforeAll(async () => {
    overread = await startOverread();
    await importCharts(overread, someCharts(12, 'NORTH', ['C1', 'C2', 'C3']));
    [manager, auditor] = [await addUser(overread, 'manager', { role: 'manager' }), await addUser(overread, 'auditor', { role: 'auditor' })];
    planId = (await overread.run('plan', 'create', '--name', 'Two of each', '--method', 'quota', '--per-coder', '2')).stdout.trim();
  }, 120_000);
  afterAll(() => overread.stop());

  test('a manager schedules it, in the zone of its facility unless told; an auditor may not', async () => {
    expect((await set(auditor, 0)).errors[0]?.extensions?.['code']).toBe('FORBIDDEN');
    expect((await set(manager, 0, { day: 31 })).data.setPlanSchedule).toMatchObject({ code: 'INVALID', field: 'day' });
    expect((await set(manager, 0)).data.setPlanSchedule).toMatchObject({ schedule: { active: true, zone: 'America/New_York', version: 1, next: { dueOn: expect.stringMatching(/-01$/) as unknown } }, scheduleRuns: [] });
    expect((await set(manager, 0)).data.setPlanSchedule).toMatchObject({ code: 'CONFLICT' });
    expect((await overread.run('plan', 'run-due')).stdout).toBe('Nothing is due.\n');
  });

  test('what comes due is drawn once, by the server or by the command beside it, whichever is first', async () => {
    // Charts of these tests are coded in March 2026: the run of the first of April, come late.
    await sql(`insert into plan_schedule_run (id, plan_id, due_on, due_at, window_from, window_to) values (uuid7(), '${planId}', '2026-04-01', '2026-04-01T10:00Z', '2026-03-01', '2026-03-31'), (uuid7(), '${planId}', '2026-05-01', '2026-05-01T10:00Z', '2026-04-01', '2026-04-30')`);
    const outcomes = await Promise.all([overread.run('plan', 'run-due'), overread.run('plan', 'run-due', '--json')]);
    expect(outcomes.map((outcome) => outcome.code)).toEqual([0, 0]);
    expect((await look()).scheduleRuns).toMatchObject([
      { dueOn: '2026-05-01', state: 'NOTHING', words: 'No chart meets the filter of this plan.', draw: null },
      { dueOn: '2026-04-01', state: 'DRAWN', words: null, draw: { selectedCount: 6 } },
    ]);
    expect(await sql('select 1 from draw')).toHaveLength(1);
  });

  test('it is paused, moved and removed from the command line; its runs stay', async () => {
    expect((await overread.run('plan', 'schedule', planId, '--pause')).stdout).toContain('Every month on day 1 at 06:00 (America/New_York), from the month before: paused');
    const moved = JSON.parse((await overread.run('plan', 'schedule', planId, '--weekly', 'mon', '--window', 'last_week', '--hour', '5', '--resume', '--json')).stdout) as { schedule: object };
    expect(moved.schedule).toMatchObject({ rhythm: 'weekly', day: 1, hour: 5, drawsFrom: 'last_week', active: true, version: 3 });
    expect((await overread.run('plan', 'schedule', planId, '--weekly', 'someday')).code).toBe(2);
    expect((await overread.run('plan', 'schedule', planId, '--remove')).code).toBe(0);
    expect(await look()).toMatchObject({ schedule: null, scheduleRuns: [{ state: 'NOTHING' }, { state: 'DRAWN' }] });
  });
});
