import { systemActor } from '@overread/domain/access';
import { newId, type Grouping, type MetricScope } from '@overread/api-platform';
import { openTestDoor, type TestDoor } from '@overread/testing';
import { auditFacts } from './audit-facts.query.js';

const system = systemActor('test');
const scope: MetricScope = { from: '2026-06-01', to: '2026-06-30', facilityIds: null, teamIds: null, coderIds: null, workTypes: null, payers: null, serviceLines: null, sampleKind: 'random', drawId: null };
const ids = { facility: newId(), coder: newId(), batch: newId(), plan: newId(), one: newId(), two: newId() };
let here: TestDoor;

beforeAll(async () => {
  here = await openTestDoor([]);
  await here.asOwner("insert into facility (id, code, name, zone) values ($1, 'N', 'North', 'America/Chicago')", [ids.facility]);
  await here.asOwner("insert into person (id, code, display_name, roles, all_facilities) values ($1, 'C1', 'C1', '{coder}', true)", [ids.coder]);
  await here.asOwner("insert into import_batch (id, kind, file_name, file_hash, bytes, state, created_label) values ($1, 'charts', 'f', 'h', 1, 'committed', 'test')", [ids.batch]);
  await here.asOwner("insert into plan (id, name, filter, method, parameters, exclusions, scoring_version_id, facility_ids) select $1, 'P', '{}', 'simple', '{}', '{}', (select id from scoring_version limit 1), array[$2::uuid]", [ids.plan, ids.facility]);
  for (const [id, number] of [[ids.one, 1], [ids.two, 2]]) {
    await here.asOwner(
      `insert into draw (id, plan_id, number, seed, method, method_version, parameters, filter, population_count, frame_count, frame_hash, selected_count, projectable, facility_ids, root_draw_id)
       values ($1, $2, $3, 's', 'simple', '1', '{}', '{}', 10, 10, 'h', 1, true, array[$4::uuid], $1)`,
      [id, ids.plan, number, ids.facility],
    );
  }
});
afterAll(() => here.close());
afterEach(async () => {
  for (const table of ['audit_score', 'sample_chance', 'audit', 'sampled_chart', 'chart']) await here.asOwner(`delete from ${table}`);
});

const chart = async (account: string): Promise<string> => {
  const id = newId();
  await here.asOwner("insert into chart (id, facility_id, account_number, work_type_code, coder_id, coded_on, content_hash, batch_id) values ($1, $2, $3, 'inpatient', $4, '2026-05-20', 'h', $5)", [id, ids.facility, account, ids.coder, ids.batch]);
  return id;
};
/** A judged chart of a draw, clean or not, with its chances as (draw whose row it is, chain, π). */
const judged = async (chartId: string, drawId: string, day: string, isClean: boolean, chances: readonly (readonly [string, string, number])[]): Promise<void> => {
  const id = newId();
  await here.asOwner("insert into sampled_chart (id, draw_id, chart_id, chart_version, facility_id, coder_id, work_type_code, stratum, frozen, header, due_on) values ($1, $2, $3, 1, $4, $5, 'inpatient', 'all', '{}', '{}', '2026-06-20')", [id, drawId, chartId, ids.facility, ids.coder]);
  for (const [draw, root, pi] of chances) await here.asOwner('insert into sample_chance (sampled_chart_id, draw_id, root_draw_id, facility_id, coder_id, pi) values ($1, $2, $3, $4, $5, $6)', [id, draw, root, ids.facility, ids.coder, pi]);
  await here.asOwner("update audit set state = 'submitted', submitted_at = $2::date, audited_on = $2::date, version = version + 1 where sampled_chart_id = $1", [id, day]);
  const zeros = ['dx', 'pcs', 'svc'].flatMap((section) => ['matched', 'revised', 'unsupported', 'missed'].map((what) => `${section}_${what}`))
    .concat(['weighted_right', 'weighted_total', 'over_dollars', 'under_dollars'], ['drg', 'em', 'principal', 'poa', 'disposition', 'modifiers', 'units'].flatMap((field) => [`${field}_right`, `${field}_audited`]));
  await here.asOwner(`insert into audit_score (audit_id, edition, is_current, cause, facility_id, coder_id, scoring_version_id, clean, ${zeros.join(', ')}) select id, 1, true, 'submitted', facility_id, coder_id, scoring_version_id, $2, ${zeros.map(() => '0').join(', ')} from audit where sampled_chart_id = $1`, [id, isClean]);
};
const everything: Grouping = { by: 'none', periods: [] };
/** Charts stood for, and clean ones among them, by group. */
const weighed = async (grouping: Grouping = everything, more: Partial<MetricScope> = {}): Promise<Record<string, readonly [number, number]>> => {
  const cells = await here.door.read(system, (tx) => auditFacts(tx, ['records'], { ...scope, ...more }, grouping));
  return Object.fromEntries([...cells].map(([key, { clusters }]) => [key, [Number((clusters?.records?.weighted?.wm ?? 0).toFixed(6)), Number((clusters?.records?.weighted?.wx ?? 0).toFixed(6))]]));
};

test('a chart stands for 1 ÷ its chance; of a chain the latest draw counts', async () => {
  await judged(await chart('A'), ids.one, '2026-06-02', true, [[ids.one, ids.one, 0.1], [ids.two, ids.one, 0.2]]);
  await judged(await chart('B'), ids.one, '2026-06-02', false, [[ids.two, ids.one, 0.5]]);
  expect(await weighed()).toEqual({ '': [7, 5] });
});

test('a chart of two frames by the chance of either, where both draws are in scope', async () => {
  await judged(await chart('A'), ids.one, '2026-06-02', true, [[ids.one, ids.one, 0.2], [ids.two, ids.two, 0.5]]);
  expect(await weighed()).toEqual({ '': [5, 5] });
  await judged(await chart('B'), ids.two, '2026-06-20', false, [[ids.two, ids.two, 0.5]]);
  expect(await weighed()).toEqual({ '': [1 / 0.6 + 2, 1 / 0.6].map((each) => Number(each.toFixed(6))) });
  // Judged in another period than the second draw, the first chart stands for its own frame again.
  expect(await weighed({ by: 'period', periods: [{ from: '2026-06-01', to: '2026-06-15' }, { from: '2026-06-16', to: '2026-06-30' }] })).toEqual({ '2026-06-01': [5, 5], '2026-06-16': [2, 0] });
});

test('a chart that was drawn and judged twice counts once', async () => {
  const twice = await chart('A');
  await judged(twice, ids.one, '2026-06-02', true, [[ids.one, ids.one, 0.5], [ids.two, ids.two, 0.5]]);
  await judged(twice, ids.two, '2026-06-03', false, [[ids.one, ids.one, 0.5], [ids.two, ids.two, 0.5]]);
  expect(await weighed()).toEqual({ '': [1 / 0.75, 0.5 / 0.75].map((each) => Number(each.toFixed(6))) });
});

test('certain charts stand for themselves, and so do those without a chance; both kinds of sample together are not weighed', async () => {
  await judged(await chart('A'), ids.one, '2026-06-02', true, [[ids.one, ids.one, 1]]);
  await judged(await chart('B'), ids.one, '2026-06-02', true, []);
  expect(await weighed()).toEqual({ '': [2, 2] });
  await judged(await chart('C'), ids.one, '2026-06-02', false, [[ids.one, ids.one, 0.1]]);
  expect(await weighed(everything, { sampleKind: 'all' })).toEqual({ '': [3, 2] });
});
