import { systemActor, type Actor } from '@overread/domain/access';
import { newId } from '@overread/api-platform';
import { openTestDoor, type TestDoor } from '@overread/testing';
import { samplingEntities } from '../index.js';
import { createPlan } from '../plans/save-plan.command.js';
import type { PlanSpec } from '../plans/plan-data.js';
import { verifyDraw } from '../proof/verify-draw.query.js';
import { mostAttempts } from './claim-run.js';
import { runDueSchedules } from './run-due-schedules.js';
import { removeSchedule, setSchedule, type ScheduleDraft } from './set-schedule.command.js';

const system = systemActor('test');
const ids = { north: newId(), west: newId(), batch: newId(), coder: newId(), other: newId() };
const monthly: ScheduleDraft = { rhythm: 'monthly', day: 1, hour: 6, zone: null, drawsFrom: 'last_month', active: true };
const set = new Date('2026-02-10T12:00:00Z');

let site: TestDoor;
beforeEach(async () => {
  site = await openTestDoor(samplingEntities);
  for (const [id, code, zone] of [[ids.north, 'NMC', 'America/New_York'], [ids.west, 'WST', 'America/Los_Angeles']]) await site.asOwner('insert into facility (id, code, name, zone) values ($1, $2, $2, $3)', [id, code, zone]);
  for (const [id, code] of [[ids.coder, 'C1'], [ids.other, 'C2']]) await site.asOwner("insert into person (id, code, display_name, roles, all_facilities) values ($1, $2, $2, '{coder}', true)", [id, code]);
  await site.asOwner("insert into import_batch (id, kind, file_name, file_hash, bytes, state, created_label) values ($1, 'charts', 'f', 'h', 1, 'committed', 'test')", [ids.batch]);
});
afterEach(() => site.close());

/** So many charts of each of two coders, coded on a day. */
const addCharts = (day: string, each: number, facility = ids.north): Promise<unknown> =>
  site.asOwner(
    `insert into chart (id, facility_id, account_number, work_type_code, coder_id, final_coded_at, coded_on, dx, dx_poa, content_hash, batch_id)
     select uuid7(), $1, $3 || '-' || c.code || n, 'inpatient', c.id, $3::date + interval '18 hours', $3::date, '{I10}', '{Y}', 'h', $2
     from generate_series(1, $4::integer) n, person c`,
    [facility, ids.batch, day, each],
  );

const planOf = async (name: string, change: Partial<PlanSpec> = {}): Promise<string> => {
  const spec: PlanSpec = { filter: { basis: 'coded', facilityIds: [ids.north], from: '2020-01-01', to: '2020-01-31' }, method: 'quota', parameters: { perCoder: 3 }, exclusions: { alreadyAudited: true, minimumCodes: null }, auditorIds: [], blindShare: 0, ...change };
  const plan = await site.door.attempt(system, 'plan.create', (tx) => createPlan(tx, { name, spec, dueDays: 5, scoringVersionId: null, active: true }, '2026-02-10'));
  if (!plan.ok) throw new Error(plan.refusal.message);
  return plan.value.id;
};
const schedule = (planId: string, version: number, change: Partial<ScheduleDraft> = {}, now = set, actor: Actor = system) => site.door.attempt(actor, 'plan.schedule', (tx) => setSchedule(tx, { planId, version }, { ...monthly, ...change }, now));
const run = (now: string) => runDueSchedules(site.door, new Date(now));
const runs = () => site.asOwner<{ due_on: string; state: string; words: string | null; attempts: number }>('select due_on::text, state, words, attempts from plan_schedule_run order by due_on');
const count = async (sql: string): Promise<number> => Number((await site.asOwner<{ count: string }>(`select count(*) as count from ${sql}`))[0]?.count);

test('a run draws the month before its day, at its hour in the zone of the plan’s facility, and proves itself', async () => {
  await addCharts('2026-02-28', 10);
  await addCharts('2026-03-01', 10);
  const plan = await planOf('Monthly');
  await schedule(plan, 0);
  expect(await run('2026-03-01T10:59:59Z')).toEqual([]);
  const [made] = await run('2026-03-01T11:00:00Z');
  expect(made).toMatchObject({ planName: 'Monthly', dueOn: '2026-03-01', from: '2026-02-01', to: '2026-02-28', state: 'drawn', words: null });
  const [draw] = await site.asOwner<{ id: string; filter: unknown; frame_count: number; selected_count: number; seed: string }>('select * from draw');
  expect(draw).toMatchObject({ id: made?.drawId, filter: { from: '2026-02-01', to: '2026-02-28', facilityIds: [ids.north] }, frame_count: 20, selected_count: 6 });
  expect(await site.asOwner("select intent, actor_label, actor_id, after->>'seed' as seed from trail_event where intent in ('draw.lock', 'plan.run') order by intent")).toEqual([{ intent: 'draw.lock', actor_label: 'schedule', actor_id: null, seed: draw?.seed }, { intent: 'plan.run', actor_label: 'schedule', actor_id: null, seed: null }]);
  expect(await site.door.read(system, (tx) => verifyDraw(tx, draw?.id ?? ''))).toMatchObject({ ok: true, value: { holds: true } });
});

test('charts that an earlier run drew are left out of the next', async () => {
  await addCharts('2026-02-15', 5);
  const plan = await planOf('Twenty-eight days');
  await schedule(plan, 0, { rhythm: 'weekly', day: 1, drawsFrom: 'last_28_days' });
  await run('2026-02-16T12:00:00Z');
  await run('2026-02-23T12:00:00Z');
  await run('2026-03-02T12:00:00Z');
  expect(await site.asOwner('select frame_count, population_count, selected_count from draw order by number')).toEqual([
    { population_count: 10, frame_count: 10, selected_count: 6 },
    { population_count: 10, frame_count: 4, selected_count: 4 },
  ]);
  expect(await count('(select distinct chart_id from sampled_chart) s')).toBe(10);
  expect((await runs()).at(-1)).toMatchObject({ state: 'nothing', words: 'All 10 charts of the filter are excluded: 10 already taken by an earlier draw.' });
});

test('however many run at once, a due day is drawn once', async () => {
  await addCharts('2026-02-15', 20);
  await addCharts('2026-02-16', 20, ids.west);
  await schedule(await planOf('One'), 0);
  await schedule(await planOf('Two', { filter: { basis: 'coded', facilityIds: [ids.west] } }), 0);
  const made = (await Promise.all(Array.from({ length: 6 }, () => run('2026-03-01T15:00:00Z')))).flat();
  expect(made.filter((each) => each.state === 'drawn').map((each) => each.planName).sort()).toEqual(['One', 'Two']);
  expect(await count('draw')).toBe(2);
  expect(await run('2026-03-02T15:00:00Z')).toEqual([]);
});

test('runs missed while nothing was running are made for their own months, the last three of them; older ones are told', async () => {
  for (const day of ['2026-02-15', '2026-03-15', '2026-04-15', '2026-05-15', '2026-06-15']) await addCharts(day, 4);
  await schedule(await planOf('Late'), 0);
  const made = await run('2026-07-09T12:00:00Z');
  expect(made.map(({ dueOn, from, to, state }) => [dueOn, from, to, state])).toEqual([
    ['2026-05-01', '2026-04-01', '2026-04-30', 'drawn'],
    ['2026-06-01', '2026-05-01', '2026-05-31', 'drawn'],
    ['2026-07-01', '2026-06-01', '2026-06-30', 'drawn'],
  ]);
  expect((await runs()).filter((each) => each.state === 'missed').map((each) => [each.due_on, each.words])).toEqual(['2026-03-01', '2026-04-01'].map((day) => [day, 'Overread was not running when this was due; of several missed runs only the last 3 are made up for.']));
  expect(await run('2026-07-09T12:01:00Z')).toEqual([]);
});

test('an empty month is recorded and not tried again', async () => {
  await schedule(await planOf('Empty'), 0);
  expect(await run('2026-03-01T12:00:00Z')).toMatchObject([{ state: 'nothing', words: 'No chart meets the filter of this plan.' }]);
  await addCharts('2026-02-20', 5);
  expect(await run('2026-03-02T12:00:00Z')).toEqual([]);
  expect(await runs()).toMatchObject([{ state: 'nothing', attempts: 1 }]);
});

test('a run that fails leaves nothing, is put off, keeps its seed, and ends after so many attempts', async () => {
  await addCharts('2026-02-20', 5);
  await schedule(await planOf('Fails'), 0);
  await site.asOwner("create function no_samples() returns trigger language plpgsql as $$ begin raise exception 'the disk is full'; end $$");
  await site.asOwner('create trigger no_samples before insert on sampled_chart for each row execute function no_samples()');
  const seeds = new Set<string>();
  for (let attempt = 1, at = Date.parse('2026-03-01T12:00:00Z'); attempt <= mostAttempts; attempt++, at += 60 * 60_000) {
    const now = new Date(at);
    expect(await runDueSchedules(site.door, now)).toMatchObject([{ state: attempt < mostAttempts ? 'waiting' : 'failed', words: 'Something went wrong: the disk is full' }]);
    expect(await runDueSchedules(site.door, now)).toEqual([]);
    for (const { seed } of await site.asOwner<{ seed: string }>('select seed from plan_schedule_run')) seeds.add(seed);
  }
  expect(seeds.size).toBe(1);
  expect([await count('draw'), await count('draw_unit'), await count('sampled_chart')]).toEqual([0, 0, 0]);
  await site.asOwner('drop trigger no_samples on sampled_chart');
  expect(await run('2026-03-20T12:00:00Z')).toEqual([]);
  expect(await runs()).toMatchObject([{ state: 'failed', attempts: mostAttempts }]);
});

test('a process that dies in its last attempt leaves a run that is told as failed', async () => {
  await addCharts('2026-02-20', 5);
  await schedule(await planOf('Dies'), 0);
  await run('2026-03-01T10:00:00Z');
  await site.asOwner("insert into plan_schedule_run (id, plan_id, due_on, due_at, window_from, window_to, attempts, retry_at) select uuid7(), id, '2026-03-01', '2026-03-01T11:00:00Z', '2026-02-01', '2026-02-28', $1::integer, '2026-03-01T11:30:00Z' from plan", [mostAttempts]);
  expect(await run('2026-03-01T12:00:00Z')).toEqual([]);
  expect(await runs()).toMatchObject([{ state: 'failed', words: 'Every attempt was broken off.' }]);
});

test('nothing comes due while paused, nor is it made up for afterwards', async () => {
  const plan = await planOf('Paused');
  await schedule(plan, 0);
  expect(await schedule(plan, 1, { active: false })).toMatchObject({ ok: true });
  expect(await run('2026-04-02T12:00:00Z')).toEqual([]);
  await schedule(plan, 2, {}, new Date('2026-04-02T12:00:00Z'));
  expect(await run('2026-04-02T12:00:01Z')).toEqual([]);
  expect(await run('2026-05-01T12:00:00Z')).toMatchObject([{ dueOn: '2026-05-01' }]);
});

test('a run that waits to be tried again is made no more once its schedule is removed; what was made stays', async () => {
  await addCharts('2026-02-20', 5);
  const plan = await planOf('Removed');
  await schedule(plan, 0);
  await run('2026-03-01T12:00:00Z');
  await site.asOwner("insert into plan_schedule_run (id, plan_id, due_on, due_at, window_from, window_to) select uuid7(), id, '2026-04-01', '2026-04-01T10:00:00Z', '2026-03-01', '2026-03-31' from plan");
  expect(await site.door.attempt(system, 'plan.schedule', (tx) => removeSchedule(tx, { planId: plan, version: 9 }, set))).toMatchObject({ ok: false, refusal: { code: 'CONFLICT', currentVersion: 1 } });
  expect(await site.door.attempt(system, 'plan.schedule', (tx) => removeSchedule(tx, { planId: plan, version: 1 }, set))).toMatchObject({ ok: true });
  expect(await run('2026-05-01T12:00:00Z')).toEqual([]);
  expect(await runs()).toMatchObject([{ state: 'drawn' }, { state: 'missed', words: 'The schedule was removed before this run was made.' }]);
});

test('bad times, stale versions and plans beyond one’s facilities are refused', async () => {
  const plan = await planOf('Both', { filter: { basis: 'coded' } });
  const north: Actor = { personId: newId(), label: 'm', roles: ['manager'], facilityIds: [ids.north], allFacilities: false };
  expect(await schedule(plan, 0, {}, set, north)).toMatchObject({ ok: false, refusal: { code: 'NOT_ALLOWED' } });
  expect(await schedule(plan, 0, { day: 29 })).toMatchObject({ ok: false, refusal: { code: 'INVALID', field: 'day' } });
  expect(await schedule(plan, 0, { zone: 'Mars/Olympus' })).toMatchObject({ ok: false, refusal: { code: 'INVALID', field: 'zone' } });
  await schedule(plan, 0);
  expect(await schedule(plan, 0)).toMatchObject({ ok: false, refusal: { code: 'CONFLICT', currentVersion: 1 } });
});

test('the system draws within the facilities of the plan only', async () => {
  await addCharts('2026-02-20', 5);
  await addCharts('2026-02-20', 5, ids.west);
  const plan = await planOf('Whoever wrote it saw the north', { filter: { basis: 'coded' } });
  await site.asOwner('update plan set facility_ids = $1, version = version + 1', [[ids.north]]);
  await schedule(plan, 0);
  await run('2026-03-01T12:00:00Z');
  expect(await site.asOwner('select distinct facility_id from draw_unit')).toEqual([{ facility_id: ids.north }]);
});
