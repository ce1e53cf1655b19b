import { systemActor } from '@overread/domain/access';
import { codeFamily } from '@overread/domain/codes';
import { codeFamilySql, newId, type MetricScope } from '@overread/api-platform';
import { openTestDoor, type TestDoor } from '@overread/testing';
import { doubleReviews } from '../agreement/double-reviews.query.js';
import { pairUp } from '../agreement/pair-up.js';
import { findRecurring } from './find-recurring.js';

const system = systemActor('test');
const scope: MetricScope = { from: '2026-06-01', to: '2026-06-30', facilityIds: null, teamIds: null, coderIds: null, workTypes: null, payers: null, serviceLines: null, sampleKind: 'random', drawId: null };
const ids = { facility: newId(), batch: newId(), plan: newId(), draw: newId(), first: newId(), second: newId() };
const coders = ['C1', 'C2', 'C3', 'C4'].map((code) => ({ code, id: newId() }));
let here: TestDoor;

/** Charts with a POA error by coder, as the primary reviewer found them: six of C1, one of C2. */
const wrong = "a.kind = 'primary' and ((p.code = 'C1' and s.header->>'at' in ('1', '2', '3', '4', '5', '6')) or (p.code = 'C2' and s.header->>'at' = '1'))";
/** The second reviewer saw the first ten charts of C1 and found the error in two that the first found, and in one more. */
const secondWrong = "a.kind = 'blind_second' and s.header->>'at' in ('1', '2', '9')";

beforeAll(async () => {
  here = await openTestDoor([]);
  const run = (sql: string, parameters: unknown[] = []) => here.asOwner(sql, parameters);
  await run("insert into facility (id, code, name, zone) values ($1, 'N', 'North', 'America/Chicago')", [ids.facility]);
  for (const [id, code, role] of [...coders.map((coder) => [coder.id, coder.code, 'coder'] as const), [ids.first, 'A1', 'auditor'] as const, [ids.second, 'A2', 'auditor'] as const]) {
    await run('insert into person (id, code, display_name, roles, all_facilities) values ($1, $2, $2, array[$3], true)', [id, code, role]);
  }
  await run("insert into import_batch (id, kind, file_name, file_hash, bytes, state, created_label) values ($1, 'charts', 'f', 'h', 1, 'committed', 'test')", [ids.batch]);
  await run(
    `insert into plan (id, name, filter, method, parameters, exclusions, scoring_version_id, facility_ids) select $1, 'All', '{}', 'all', '{}', '{}', (select id from scoring_version limit 1), array[$2::uuid]`,
    [ids.plan, ids.facility],
  );
  await run(
    `insert into draw (id, plan_id, number, seed, method, method_version, parameters, filter, population_count, frame_count, frame_hash, selected_count, projectable, facility_ids, root_draw_id)
     values ($1, $2, 1, 's', 'all', '1', '{}', '{}', 160, 160, 'h', 160, true, array[$3::uuid], $1)`,
    [ids.draw, ids.plan, ids.facility],
  );
  for (const { id, code } of coders) {
    await run(
      `insert into chart (id, facility_id, account_number, work_type_code, coder_id, coded_on, content_hash, batch_id) select uuid7(), $1, $2 || '-' || n, 'inpatient', $3, '2026-06-01', 'h', $4 from generate_series(1, 40) n`,
      [ids.facility, code, id, ids.batch],
    );
  }
  await run(
    `insert into sampled_chart (id, draw_id, chart_id, chart_version, facility_id, coder_id, work_type_code, stratum, frozen, header, auditor_id, second_auditor_id, due_on)
     select uuid7(), $1, c.id, 1, c.facility_id, c.coder_id, c.work_type_code, 'all', '{}', jsonb_build_object('at', split_part(c.account_number, '-', 2)), $2,
            case when p.code = 'C1' and split_part(c.account_number, '-', 2)::integer <= 10 then $3::uuid end, '2026-06-10'
     from chart c join person p on p.id = c.coder_id`,
    [ids.draw, ids.first, ids.second],
  );
  await run("update audit set state = 'submitted', submitted_at = '2026-06-05T15:00:00Z', audited_on = '2026-06-05', version = version + 1");
  const found = `from audit a join sampled_chart s on s.id = a.sampled_chart_id join person p on p.id = a.coder_id where (${wrong}) or (${secondWrong})`;
  await run(
    `insert into finding (id, audit_id, facility_id, coder_id, work_type_code, audited_on, projectable, kind, position, change_key, section, type_code, reason_code, attributable, severity, direction, payment_affecting)
     select uuid7(), a.id, a.facility_id, a.coder_id, a.work_type_code, a.audited_on, true, a.kind, k, 'poa:' || k, 'diagnosis', 'poa', 'documentation-missed', true, 'minor', 'over', false
     from (select a.* ${found}) a cross join generate_series(1, 2) k`,
  );
  const zeros = (columns: readonly string[]): string => columns.map(() => '0').join(', ');
  const counts = ['dx_matched', 'dx_revised', 'dx_unsupported', 'dx_missed', 'pcs_matched', 'pcs_revised', 'pcs_unsupported', 'pcs_missed', 'svc_matched', 'svc_revised', 'svc_unsupported', 'svc_missed', 'weighted_right', 'weighted_total',
    'drg_right', 'drg_audited', 'em_right', 'em_audited', 'principal_right', 'principal_audited', 'poa_right', 'poa_audited', 'disposition_right', 'disposition_audited', 'modifiers_right', 'modifiers_audited', 'units_right', 'units_audited', 'over_dollars', 'under_dollars'];
  await run(
    `insert into audit_score (audit_id, edition, is_current, cause, facility_id, coder_id, scoring_version_id, clean, ${counts.join(', ')})
     select a.id, 1, true, 'submitted', a.facility_id, a.coder_id, a.scoring_version_id, not exists (select from finding f where f.audit_id = a.id), ${zeros(counts)} from audit a`,
  );
});
afterAll(() => here.close());

test('six in forty charts against 1 in 120 recurs: charts are counted, not their two findings each, and second reviews accuse nobody', async () => {
  const { tested, found } = await here.door.read(system, (tx) => findRecurring(tx, scope, false));
  expect(tested).toBe(4);
  expect(found).toEqual([expect.objectContaining({ coderLabel: 'C1', typeCode: 'poa', charts: 6, audited: 40, peerCharts: 1, peerAudited: 120 })]);
  expect(found[0]?.adjusted).toBeCloseTo((found[0]?.p ?? 0) * 4, 12);
});

test('a coder filtered for is still compared with all the others; other days have nobody', async () => {
  const of = (more: Partial<MetricScope>) => here.door.read(system, (tx) => findRecurring(tx, { ...scope, ...more }, false));
  expect((await of({ coderIds: [coders[0]?.id ?? ''] })).found).toMatchObject([{ coderLabel: 'C1', peerAudited: 120 }]);
  expect(await of({ coderIds: [coders[2]?.id ?? ''] })).toMatchObject({ tested: 4, found: [] });
  expect(await of({ from: '2026-07-01', to: '2026-07-31' })).toMatchObject({ tested: 0, found: [] });
});

test('of ten charts reviewed twice both found the error in two, the first alone in four, the second alone in one', async () => {
  const counted = await here.door.read(system, (tx) => doubleReviews(tx, scope));
  const { all, pairs } = pairUp(counted, new Map([[ids.first, 'A1'], [ids.second, 'A2']]));
  const expected = { charts: 10, both: 2, firstOnly: 4, secondOnly: 1, neither: 3 };
  expect(all?.clean).toMatchObject(expected);
  expect(pairs).toMatchObject([{ first: 'A1', second: 'A2', clean: expected, types: [{ typeCode: 'poa', measures: expected }] }]);
  // Worst severities: both minor in two, the first alone in four, the second alone in one, none in three.
  expect(all?.severity.counts).toEqual([[3, 1, 0, 0], [4, 2, 0, 0], [0, 0, 0, 0], [0, 0, 0, 0]]);
  expect(all?.severity.linear?.value).toBeCloseTo(all?.clean.kappa?.value ?? 9, 12);
});

test('by code family the same charts are told apart by the codes that the error is on', async () => {
  await here.asOwner("update finding set code_after = case when position = 1 then 'Z7901' else 'I10' end, code_before = 'E119', version = version + 1");
  const { tested, found } = await here.door.read(system, (tx) => findRecurring(tx, scope, true));
  expect(tested).toBe(8);
  expect(found.map(({ coderLabel, typeCode, family, charts }) => [coderLabel, typeCode, family, charts]).sort()).toEqual([['C1', 'poa', 'I10', 6], ['C1', 'poa', 'Z79', 6]]);
});

test('the database knows the same families as the domain', async () => {
  const sections = { diagnosis: 'ICD10CM', procedure: 'ICD10PCS', service: 'HCPCS' } as const;
  const cases = [
    ...['E1165', 'I10', 'Z7901'].map((code) => ({ section: 'diagnosis' as const, code })),
    ...['0SRC0J9', '02HV33Z'].map((code) => ({ section: 'procedure' as const, code })),
    ...['G0463', '99281', '99285', '99286', '9920T', '45378', ...Array.from({ length: 300 }, (_, at) => String(99_200 + at))].map((code) => ({ section: 'service' as const, code })),
  ];
  const rows = await here.asOwner<{ section: keyof typeof sections; code: string; family: string }>(
    `select v.section, v.code_before as code, ${codeFamilySql('v')} as family from unnest($1::text[], $2::text[]) as w(section, code_before) cross join lateral (select w.section, w.code_before, null::text as code_after) v`,
    [cases.map(({ section }) => section), cases.map(({ code }) => code)],
  );
  expect(rows).toHaveLength(cases.length);
  for (const { section, code, family } of rows) expect([code, family]).toEqual([code, codeFamily(sections[section], code)]);
  expect(await here.asOwner(`select ${codeFamilySql('v')} as family from (values ('field', '470', '469')) as v(section, code_before, code_after)`)).toEqual([{ family: null }]);
});
