import { metricCatalogue, type MetricEntry } from '@overread/domain/metrics';
import { calibrationSessions, findRecurring, metricRows, oneCalibration, type MeasuredRow } from '@overread/api-metrics';
import type { DimensionCode, MetricScope } from '@overread/api-platform';
import { verifyDraw } from '@overread/api-sampling';
import { calendarOf, truths } from '@overread/seed';
import { openTestDoor, type TestDoor } from '@overread/testing';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dataSourceOptions } from '../process/data-source-options.js';
import { buildDepartment, type BuiltDepartment } from './build-department.js';
import { demoBuilder } from './demo-site.js';

const today = '2026-11-25';
const calendar = calendarOf(today);
let home: string;
let site: TestDoor;
let built: BuiltDepartment;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'overread-demo-spec-'));
  site = await openTestDoor(dataSourceOptions('postgres://unused').entities ?? []);
  built = await buildDepartment(site.door, home, { seed: 'overread', today, share: 0.12 }, () => undefined);
}, 180_000);
afterAll(async () => {
  await site.close();
  await rm(home, { recursive: true, force: true });
});

const everything: MetricScope = { from: calendar.firstDay, to: today, facilityIds: null, teamIds: null, coderIds: null, workTypes: null, payers: null, serviceLines: null, sampleKind: 'random', drawId: null };
const asked: readonly MetricEntry[] = metricCatalogue.filter((each) => ['record-over-record', 'poa-accuracy', 'codes-unsupported', 'overturn-rate', 'discharge-to-available-median'].includes(each.id));
const rowsBy = (by: Exclude<DimensionCode, 'none' | 'period'>, days: { readonly from?: string; readonly to?: string } = {}): Promise<MeasuredRow[]> =>
  site.door.read(demoBuilder, (tx) => metricRows(tx, asked, { ...everything, ...days }, { by, periods: [] }));
const valueOf = (rows: readonly MeasuredRow[], label: string, metric: string): number => rows.find((row) => row.label.includes(label))?.values.find((each) => each.metric === metric)?.value ?? Number.NaN;
const monthFrom = (index: number): string => calendar.months[index]?.from ?? '';

test('a department was built: samples, audits, findings, answers, disputes of which some wait', async () => {
  expect(built.people.size).toBe(51);
  expect(built.draws).toBeGreaterThan(50);
  expect(built.audits).toBeGreaterThan(800);
  expect(built.answered).toBeGreaterThan(200);
  expect(built.disputed).toBeGreaterThan(built.decided);
  const [open] = await site.asOwner<{ assigned: string; begun: string; overdue: string }>(
    "select count(*) filter (where state = 'assigned') as assigned, count(*) filter (where state = 'in_review') as begun, count(*) filter (where state = 'assigned' and due_on < $1) as overdue from audit", [today]);
  expect(Number(open?.assigned)).toBeGreaterThan(5);
  expect(Number(open?.begun)).toBeGreaterThan(0);
  expect(Number(open?.overdue)).toBeGreaterThan(0);
});

test('nothing has happened that lies ahead', async () => {
  const [ahead] = await site.asOwner<{ count: string }>(
    `select (select count(*) from chart where greatest(discharge_at, available_at, assigned_at, final_coded_at, billed_at) > $1) + (select count(*) from audit where greatest(started_at, submitted_at, acknowledged_at) > $1)
      + (select count(*) from draw where drawn_at > $1) + (select count(*) from finding_response where answered_at > $1) + (select count(*) from finding_decision where decided_at > $1) as count`,
    [calendar.now],
  );
  expect(Number(ahead?.count)).toBe(0);
});

test('answers follow audits, decisions follow answers', async () => {
  const [wrong] = await site.asOwner<{ count: string }>(
    `select count(*) as count from finding f join audit a on a.id = f.audit_id join finding_response r on r.finding_id = f.id left join finding_decision d on d.finding_id = f.id
     where r.answered_at <= a.submitted_at or d.decided_at <= r.answered_at or a.submitted_at <= a.coded_at`,
  );
  expect(Number(wrong?.count)).toBe(0);
});

test('every draw proves itself', async () => {
  const draws = await site.asOwner<{ id: string; method: string }>('(select id, method from draw order by drawn_at desc limit 6) union (select distinct on (method) id, method from draw order by method, drawn_at)');
  expect(new Set(draws.map(({ method }) => method))).toEqual(new Set(['quota', 'all', 'focused', 'stratified', 'proportional_to_size', 'discovery', 'simple']));
  for (const { id } of draws) expect(await site.door.read(demoBuilder, (tx) => verifyDraw(tx, id))).toMatchObject({ ok: true, value: { holds: true } });
});

test('what changed at the site is noted, each where it was', async () => {
  const noted = await site.asOwner<{ day: string; kind: string; facility: string | null; team: string | null }>('select a.day::text as day, a.kind, f.code as facility, t.name as team from annotation a left join facility f on f.id = a.facility_id left join team t on t.id = a.team_id order by a.day');
  expect(noted).toEqual([
    { day: monthFrom(truths.lateMonth), kind: 'system', facility: truths.lateFacility, team: null },
    { day: monthFrom(truths.taughtFromMonth), kind: 'education', facility: null, team: truths.taughtTeam },
    { day: '2026-10-01', kind: 'code-set', facility: null, team: null },
  ]);
});

test('the drifting facility falls behind the others', async () => {
  const late = await rowsBy('facility', { from: monthFrom(9) });
  const others = ['North', 'Desert', 'Bayview'].map((name) => valueOf(late, name, 'record-over-record'));
  expect(valueOf(late, 'Lakeside', 'record-over-record')).toBeLessThan(Math.min(...others));
});

test('the taught team errs less on POA after its course', async () => {
  const [before, after] = [await rowsBy('team', { to: monthFrom(truths.taughtFromMonth) }), await rowsBy('team', { from: monthFrom(truths.taughtFromMonth + 1) })];
  expect(valueOf(after, truths.taughtTeam, 'poa-accuracy')).toBeGreaterThan(valueOf(before, truths.taughtTeam, 'poa-accuracy') + 0.01);
});

test('the biased auditor takes away most codes and loses most disputes', async () => {
  const rows = await rowsBy('auditor');
  const biased = 'Auditor 07';
  const unsupported = (row: MeasuredRow): number => valueOf([row], row.label, 'codes-unsupported');
  expect([...rows].sort((a, b) => unsupported(b) - unsupported(a))[0]?.label).toContain(biased);
  expect(valueOf(rows, biased, 'overturn-rate')).toBeGreaterThan(0.5);
});

test('the late feed shows in one month and one facility', async () => {
  const month = calendar.months[truths.lateMonth];
  const late = await rowsBy('facility', { from: month?.from ?? '', to: month?.to ?? '' });
  const median = (name: string): number => valueOf(late, name, 'discharge-to-available-median');
  expect(median('Desert')).toBeGreaterThan(3 * median('North'));
});

test('the habit of one coder is found, by type and by code family, and nobody is accused of chance', async () => {
  const [byType, byFamily] = await site.door.read(demoBuilder, async (tx) => [await findRecurring(tx, everything, false), await findRecurring(tx, everything, true)]);
  const habit = (row: (typeof byFamily.found)[number]): boolean => row.coderLabel.startsWith(truths.habitCoder) && row.typeCode === 'missed-dx';
  expect(byFamily.found[0]).toMatchObject({ typeCode: 'missed-dx', family: truths.habitFamily });
  expect(byFamily.found.filter(habit)).toHaveLength(1);
  expect(byFamily.tested).toBeGreaterThan(byType.tested);
  // Of what is called at 10 %, one in ten may be chance: with one habit planted that is none but now and then one.
  for (const { found } of [byType, byFamily]) expect(found.filter((row) => !habit(row)).length).toBeLessThanOrEqual(Math.max(1, found.length * 0.1));
});

test('a finished calibration session has its figures, and the biased auditor stands apart most', async () => {
  const [session] = await site.door.read(demoBuilder, (tx) => calibrationSessions(tx, null));
  expect(session).toMatchObject({ reviewers: truths.calibrationAuditors.length, submitted: session?.due });
  const calibration = await site.door.read(demoBuilder, (tx) => oneCalibration(tx, session?.drawId ?? ''));
  expect(calibration?.charts.every(({ reviews }) => reviews?.length === truths.calibrationAuditors.length)).toBe(true);
  expect(calibration?.found.percent.value).toBeGreaterThan(0.6);
  const apart = (calibration?.reviewers ?? []).map(({ label, found, severity }) => ({ label, often: found.above + found.below + severity.above + severity.below })).sort((a, b) => b.often - a.often);
  expect(apart[0]?.label).toContain('Auditor 07');
});
