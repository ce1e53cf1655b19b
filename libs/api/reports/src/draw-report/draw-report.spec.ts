import type { Actor } from '@overread/domain/access';
import { limitWords } from '@overread/domain/reports';
import { newId } from '@overread/api-platform';
import { openTestDoor, type TestDoor } from '@overread/testing';
import { printPdf } from '../pdf/print-pdf.js';
import { reportDocument } from '../pdf/report-document.js';
import type { DrawReport } from './draw-report.model.js';
import { drawReport } from './draw-report.query.js';

const manager: Actor = { personId: null, label: 'test', roles: ['manager'], facilityIds: [], allFacilities: true };
const ids = { north: newId(), south: newId(), plan: newId(), batch: newId(), coder: newId() };
let site: TestDoor;

beforeAll(async () => {
  site = await openTestDoor([]);
  for (const [id, code] of [[ids.north, 'N'], [ids.south, 'S']] as const) await site.asOwner("insert into facility (id, code, name, zone) values ($1, $2, $2, 'America/Chicago')", [id, code]);
  await site.asOwner("insert into person (id, code, display_name, roles, all_facilities) values ($1, 'C1', 'C1', '{coder}', true)", [ids.coder]);
  await site.asOwner("insert into import_batch (id, kind, file_name, file_hash, bytes, state, created_label) values ($1, 'charts', 'f', 'h', 1, 'committed', 'test')", [ids.batch]);
  await site.asOwner(
    `insert into plan (id, name, filter, method, parameters, exclusions, scoring_version_id, facility_ids) select $1, 'June', '{}', 'simple', '{}', '{}', id, $2 from scoring_version limit 1`,
    [ids.plan, [ids.north, ids.south]],
  );
});
afterAll(() => site.close());

interface Judged { readonly stratum: string; readonly over?: number; readonly under?: number; readonly pi?: number | null; readonly state?: string }
interface Drawn {
  readonly method: string;
  readonly strata: Readonly<Record<string, number>>;
  readonly charts: readonly Judged[];
  readonly stratifyBy?: string;
  readonly extend?: string;
  readonly facilities?: readonly string[];
}

let drawn = 0;
/** A locked draw with its audits as they would be stored: an open, set aside or replaced one has no score. */
const draw = async ({ method, strata, charts, stratifyBy, extend, facilities = [ids.north] }: Drawn): Promise<string> => {
  const id = newId();
  const frame = Object.values(strata).reduce((sum, each) => sum + each, 0);
  await site.asOwner(
    `insert into draw (id, plan_id, number, seed, method, method_version, parameters, filter, population_count, frame_count, frame_hash, selected_count, projectable, facility_ids, root_draw_id, extends_draw_id)
     values ($1::uuid, $2, $3, 'seed of June', $4, 'hash-ticket/1', $5, '{}', $6, $7, 'ab12', $8, $9, $10, coalesce($11::uuid, $1::uuid), $11::uuid)`,
    [id, ids.plan, ++drawn, method, { stratifyBy }, frame + 1, frame, charts.length, method !== 'focused', facilities, extend ?? null],
  );
  for (const [stratum, population] of Object.entries(strata)) await site.asOwner('insert into draw_stratum (draw_id, stratum, population, selected, taken_whole) values ($1, $2, $3, 1, false)', [id, stratum, population]);
  await site.asOwner("insert into draw_unit (draw_id, unit_key, chart_id, facility_id, selected, excluded_reason) values ($1, 'N:OLD', $2, $3, false, 'already_audited')", [id, newId(), ids.north]);
  for (const [at, { stratum, over = 0, under = 0, pi = null, state = 'final' }] of charts.entries()) {
    const [chart, sampled, account] = [newId(), newId(), `D${drawn}-${at}`];
    await site.asOwner(
      `insert into chart (id, facility_id, account_number, work_type_code, coder_id, final_coded_at, coded_on, dx, dx_poa, content_hash, batch_id)
       values ($1, $2, $3, 'inpatient', $4, '2026-06-01T15:00:00Z', '2026-06-01', '{I10}', '{Y}', 'h', $5)`,
      [chart, ids.north, account, ids.coder, ids.batch],
    );
    await site.asOwner(
      `insert into sampled_chart (id, draw_id, chart_id, chart_version, facility_id, coder_id, work_type_code, stratum, frozen, header, due_on) values ($1, $2, $3, 1, $4, $5, 'inpatient', $6, '{}', $7, '2026-06-09')`,
      [sampled, id, chart, ids.north, ids.coder, stratum, { accountNumber: account }],
    );
    if (pi !== null) await site.asOwner('insert into sample_chance (sampled_chart_id, draw_id, root_draw_id, facility_id, coder_id, pi) values ($1, $2, $2, $3, $4, $5)', [sampled, id, ids.north, ids.coder, pi]);
    const isJudged = !['assigned', 'skipped', 'replaced'].includes(state);
    const [audit] = await site.asOwner<{ id: string }>(
      "update audit set state = $2::text, audited_on = $3::date, submitted_at = $3::date, skip_reason = case $2::text when 'skipped' then 'no record' end, version = version + 1 where sampled_chart_id = $1 returning id",
      [sampled, state, isJudged ? '2026-06-05' : null],
    );
    if (!isJudged || audit === undefined) continue;
    await site.asOwner(
      `insert into audit_score (audit_id, edition, is_current, cause, at, facility_id, coder_id, scoring_version_id, dx_matched, dx_revised, dx_unsupported, dx_missed, pcs_matched, pcs_revised, pcs_unsupported, pcs_missed,
         svc_matched, svc_revised, svc_unsupported, svc_missed, weighted_right, weighted_total, clean, drg_right, drg_audited, em_right, em_audited, principal_right, principal_audited, poa_right, poa_audited,
         disposition_right, disposition_audited, modifiers_right, modifiers_audited, units_right, units_audited, over_dollars, under_dollars)
       select $1, e, e = 2, 'test', '2026-06-06T10:00:00Z', $2, $3, a.scoring_version_id, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, $4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, case e when 2 then $5::numeric else 9999 end, $6
       from audit a cross join generate_series(1, 2) e where a.id = $1`,
      [audit.id, ids.north, ids.coder, over + under === 0, over, under],
    );
  }
  return id;
};

const reportOf = async (drawId: string, conf = 0.9, actor = manager): Promise<DrawReport> => {
  const result = await site.door.read(actor, (tx) => drawReport(tx, { drawId, conf }));
  if (!result.ok) throw new Error(result.refusal.message);
  return result.value;
};

test('simple: the current edition of each score, what is set aside and open counted and named', async () => {
  const id = await draw({ method: 'simple', strata: { all: 10 }, charts: [{ stratum: 'all', over: 100 }, { stratum: 'all', over: 300 }, { stratum: 'all', under: 60, state: 'rebutted' }, { stratum: 'all' }, { stratum: 'all', state: 'skipped' }, { stratum: 'all', state: 'assigned' }, { stratum: 'all', state: 'replaced' }] });
  const report = await reportOf(id);
  expect(report).toMatchObject({
    planName: 'June', isProjected: true, isProvisional: true, drawn: 6, audited: 4, open: 1, skipped: 1, disputed: 1, strata: [],
    proof: { method: 'simple', methodVersion: 'hash-ticket/1', seed: 'seed of June', frameHash: 'ab12', population: 11, frame: 10, excluded: [{ reason: 'already_audited', charts: 1 }] },
    scoring: [{ number: 1 }], asOf: new Date('2026-06-06T10:00:00Z'),
    unaudited: [{ unitKey: `N:D${drawn}-4`, isSetAside: true, reason: 'no record' }, { unitKey: `N:D${drawn}-5`, isSetAside: false, reason: null }],
  });
  // 3 of 4 wrong; mean over 100, s² = 20 000, se = 10 √(0.6 · 20 000/4).
  expect(report.figures.map(({ figure, method, found, mean, total }) => [figure, method, found, mean.point, total.point])).toEqual([
    ['CHARTS_WITH_ERROR', 'hypergeometric', 3, 0.75, 7.5], ['OVERPAYMENT', 'mean_per_unit', 400, 100, 1000], ['UNDERPAYMENT', 'mean_per_unit', 60, 15, 150], ['NET', 'mean_per_unit', 340, 85, 850],
  ]);
  expect(report.figures[1]?.total.se).toBeCloseTo(547.7226, 4);
  expect(report.methods.map((each) => each.id)).toEqual(['hypergeometric', 'mean_per_unit']);
  expect(report.cautions.join(' ')).toMatch(/Provisional: 1 chart of 6.*33.3\u00a0% of the drawn charts were not audited/);
});

test('stratified: weights of the frame, and each stratum by itself', async () => {
  const id = await draw({ method: 'stratified', stratifyBy: 'payer', strata: { a: 60, b: 40 }, charts: [...[10, 30].map((over) => ({ stratum: 'a', over })), ...[0, 0, 50, 70].map((over) => ({ stratum: 'b', over }))] });
  const { figures, strata, proof } = await reportOf(id);
  expect(proof.stratifiedBy).toBe('payer');
  expect(figures[0]).toMatchObject({ method: 'stratified_share', mean: { point: expect.closeTo(0.8, 12), se: expect.closeTo(Math.sqrt(0.012), 12) } });
  expect(figures[1]).toMatchObject({ method: 'stratified_total', total: { point: 2400, se: expect.closeTo(Math.sqrt(804_000), 6) } });
  expect(strata).toMatchObject([{ stratum: 'a', frame: 60, audited: 2, figures: [{}, { total: { point: 1200 } }, {}, {}] }, { stratum: 'b', frame: 40, audited: 4, figures: [{ mean: { point: 0.5 } }, { total: { point: 1200 } }, {}, {}] }]);
});

test('with unequal chances: 1 ÷ the chance of the latest draw', async () => {
  const charts = [{ over: 500, pi: 1 }, { over: 100, pi: 0.5 }, { pi: 0.25 }, { over: 30, pi: 0.1 }].map((each) => ({ stratum: 'all', ...each }));
  const { figures } = await reportOf(await draw({ method: 'proportional_to_size', strata: { all: 17 }, charts }));
  expect(figures[0]).toMatchObject({ mean: { point: 13 / 17 }, nEffective: expect.closeTo(289 / 121, 12) });
  expect(figures[1]?.total.point).toBeCloseTo(1000, 9);
});

test('a draw by size whose frame had one chance for all is read as a simple one, and one whose audited charts happen to be alike is not', async () => {
  const framed = async (method: string, chances: readonly number[]): Promise<string> => {
    const id = await draw({ method, strata: { all: chances.length }, charts: [{ stratum: 'all', over: 100, pi: 0.5 }, { stratum: 'all', pi: 0.5 }] });
    for (const [at, pi] of chances.entries()) await site.asOwner("insert into draw_unit (draw_id, unit_key, chart_id, facility_id, stratum, ticket, rank, selected, pi) values ($1, $2, $3, $4, 'all', $2, $5, false, $6)", [id, `N:F${at}`, newId(), ids.north, at + 1, pi]);
    return id;
  };
  expect((await reportOf(await framed('risk_weighted', [0.5, 0.5, 0.5, 0.5]))).figures[0]).toMatchObject({ method: 'hypergeometric', mean: { point: 0.5 } });
  const unlike = await reportOf(await framed('risk_weighted', [0.5, 0.5, 0.9, 0.1]));
  expect(unlike.figures[0]?.method).toBe('weighted_share');
  expect(unlike.cautions.join(' ')).toContain('Chances were unequal');
});

test('a focused draw has what was found and no projection', async () => {
  const report = await reportOf(await draw({ method: 'focused', strata: { all: 3 }, charts: [{ stratum: 'all', over: 20 }, { stratum: 'all', over: 5, under: 1 }, { stratum: 'all' }] }));
  expect(report).toMatchObject({ isProjected: false, isCensus: false, figures: [{ found: 2, without: 'NOT_PROJECTED', total: { point: null } }, { found: 25, total: { point: null, lower: null } }, { found: 1 }, { found: 24 }] });
  expect(report.cautions[0]).toMatch(/^A focused draw does not project/);
});

test('a chain is one sample: the report is of its latest draw, whichever is asked for', async () => {
  const first = await draw({ method: 'simple', strata: { all: 10 }, charts: [{ stratum: 'all', over: 100 }, { stratum: 'all' }] });
  const second = await draw({ method: 'simple', strata: { all: 10 }, charts: [{ stratum: 'all', over: 50 }], extend: first });
  for (const id of [first, second]) expect(await reportOf(id)).toMatchObject({ drawId: second, drawn: 3, audited: 3, figures: [{ found: 2, n: 3, frame: 10 }, { found: 150 }, {}, {}] });
});

test('strata that are coders are not told to auditors', async () => {
  const id = await draw({ method: 'quota', strata: { C1: 9, C2: 5 }, charts: ['C1', 'C1', 'C2', 'C2'].map((stratum, at) => ({ stratum, over: at })) });
  expect((await reportOf(id)).strata.map(({ stratum }) => stratum)).toEqual(['C1', 'C2']);
  const seen = await reportOf(id, 0.9, { ...manager, roles: ['auditor'] });
  expect(seen.strata).toEqual([]);
  expect(JSON.stringify(seen)).not.toContain('C1');
});

test('refused: to whoever sees a part of the draw, for no draw, and for a level that is none', async () => {
  const id = await draw({ method: 'simple', strata: { all: 3 }, charts: [{ stratum: 'all' }], facilities: [ids.north, ids.south] });
  const ask = (drawId: string, conf: number, actor: Actor) => site.door.read(actor, (tx) => drawReport(tx, { drawId, conf }));
  const northern: Actor = { ...manager, allFacilities: false, facilityIds: [ids.north] };
  expect(await ask(id, 0.9, northern)).toMatchObject({ ok: false, refusal: { code: 'NOT_ALLOWED' } });
  expect(await ask(id, 0.9, { ...northern, facilityIds: [newId()] })).toMatchObject({ ok: false, refusal: { code: 'NOT_FOUND' } });
  expect(await ask(newId(), 0.9, manager)).toMatchObject({ ok: false, refusal: { code: 'NOT_FOUND' } });
  for (const conf of [0, 1, 90, Number.NaN]) expect(await ask(id, conf, manager)).toMatchObject({ ok: false, refusal: { code: 'INVALID', field: 'conf' } });
  expect(await ask(id, 0.9, { ...northern, facilityIds: [ids.north, ids.south] })).toMatchObject({ ok: true });
});

/** Every text of a definition, in its order. */
const textsOf = (definition: unknown): string[] => (typeof definition === 'string' ? [definition] : typeof definition === 'object' && definition !== null ? Object.values(definition).flatMap(textsOf) : []);

test('print has the numbers of the data, and is a PDF', async () => {
  const report = await reportOf(await draw({ method: 'stratified', stratifyBy: 'work_type', strata: { a: 60, b: 40 }, charts: [...[10, 30.55].map((over) => ({ stratum: 'a', over })), ...[0, 0, 50, 70].map((over) => ({ stratum: 'b', under: over }))] }));
  const printed = textsOf(reportDocument(report, new Date('2026-06-07T00:00:00Z')).content);
  for (const { figure, total, mean } of report.figures) {
    const isCount = figure === 'CHARTS_WITH_ERROR';
    for (const words of [limitWords(total, isCount ? 'charts' : 'dollars'), limitWords(mean, isCount ? 'share' : 'dollars_and_cents')]) expect(printed).toEqual(expect.arrayContaining(Object.values(words).map((text) => text.replaceAll('−', '-'))));
  }
  for (const caution of report.cautions) expect(printed).toContain(caution);
  expect(printed).toEqual(expect.arrayContaining(['seed of June', 'ab12', 'Overpayment by stratum']));
  const pdf = await printPdf(report, new Date('2026-06-07T00:00:00Z'));
  expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-');
  expect(pdf.length).toBeGreaterThan(3000);
});
