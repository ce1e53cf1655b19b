import type { Actor } from '@overread/domain/access';
import { AuditEntity, submitWorksheets } from '@overread/api-audits';
import { createPlan, lockDraw, samplingEntities } from '@overread/api-sampling';
import { newId, type Result, type WriteTx } from '@overread/api-platform';
import { openTestDoor, type TestDoor } from '@overread/testing';
import { decideDispute } from '../decisions/decide.command.js';
import { acknowledgeAudit } from './acknowledge.command.js';
import { respondToFinding, respondToFindings } from './respond.command.js';

const at = (day: number): Date => new Date(Date.UTC(2026, 5, day, 15));
const ids = { facility: newId(), batch: newId(), coder: newId(), auditor: newId() };
const person = (id: string, role: 'coder' | 'auditor'): Actor => ({ personId: id, label: role, roles: [role], facilityIds: [ids.facility], allFacilities: false });
const [coder, auditor] = [person(ids.coder, 'coder'), person(ids.auditor, 'auditor')];
const manager: Actor = { personId: null, label: 'test', roles: ['admin', 'manager'], facilityIds: [], allFacilities: true };

const note = (change: string, typeCode: string) => ({ op: 'annotate', change, set: { typeCode, reasonCode: 'documentation-missed', rationale: 'Read again.' } });
const twoFindings = [{ op: 'remove', line: 'd2' }, { op: 'revise', line: 'd1', set: { poa: 'N' } }, { op: 'agree-untouched' }, note('diagnosis:unsupported:E119>', 'unsupported-dx'), note('diagnosis:poa:I10', 'poa')];

let site: TestDoor;
let judged: { id: string; findings: { id: string; version: number }[] };
let clean: string;

const attempt = <T>(actor: Actor, work: (tx: WriteTx) => Promise<Result<T>>): Promise<Result<T>> => site.door.attempt(actor, 'test.step', work);
const audit = async (id: string) => (await site.asOwner<{ state: string; acknowledged_at: Date | null; version: number }>('select state, acknowledged_at, version from audit where id = $1', [id]))[0];
const answer = (which: 0 | 1, kind: 'agree' | 'dispute', day: number) => attempt(coder, (tx) => respondToFinding(tx, { findingId: judged.findings[which]?.id ?? '', answer: kind, rationale: kind === 'dispute' ? 'The record says so.' : '', reference: null, now: at(day) }));

beforeEach(async () => {
  site = await openTestDoor([...samplingEntities, AuditEntity]);
  await site.asOwner("insert into facility (id, code, name, zone) values ($1, 'NMC', 'North', 'America/New_York')", [ids.facility]);
  for (const { personId, roles } of [coder, auditor]) {
    await site.asOwner('insert into person (id, code, display_name, roles, all_facilities) values ($1, $2, $2, $3, false)', [personId, roles[0], roles]);
    await site.asOwner('insert into person_facility (person_id, facility_id) values ($1, $2)', [personId, ids.facility]);
  }
  await site.asOwner("insert into import_batch (id, kind, file_name, file_hash, bytes, state, created_label) values ($1, 'charts', 'f', 'h', 1, 'committed', 'test')", [ids.batch]);
  await site.asOwner(
    `insert into chart (id, facility_id, account_number, work_type_code, coder_id, final_coded_at, coded_on, dx, dx_poa, content_hash, batch_id)
     select uuid7(), $1, 'N' || n, 'inpatient', $2, '2026-06-01T15:00:00Z', '2026-06-01', '{I10,E119}', '{Y,Y}', 'h', $3 from generate_series(1, 2) n`,
    [ids.facility, ids.coder, ids.batch],
  );
  await site.door.write(manager, 'draw.lock', async (tx) => {
    const spec = { filter: { basis: 'coded' as const }, method: 'all' as const, parameters: {}, exclusions: { alreadyAudited: true, minimumCodes: null }, auditorIds: [], blindShare: 0 };
    const plan = await createPlan(tx, { name: 'All', spec, dueDays: 5, scoringVersionId: null, active: true }, '2026-06-02');
    if (plan.ok) await lockDraw(tx, { planId: plan.value.id, seed: 's', now: at(2) });
  });
  const [one, two] = (await site.asOwner<{ id: string }>('select id from audit order by id')).map((row) => row.id);
  await attempt(auditor, (tx) => submitWorksheets(tx, [{ auditId: one ?? '', patches: twoFindings, startedAt: at(2), submittedAt: at(2) }, { auditId: two ?? '', patches: [{ op: 'agree-untouched' }], startedAt: at(2), submittedAt: at(2) }]));
  judged = { id: one ?? '', findings: await site.asOwner('select id, version from finding where audit_id = $1 order by position', [one]) };
  clean = two ?? '';
});
afterEach(() => site.close());

test('an audit is acknowledged when its last finding is answered, whatever is decided later', async () => {
  await answer(0, 'dispute', 3);
  expect(await audit(judged.id)).toMatchObject({ state: 'rebutted', acknowledged_at: null });
  await answer(1, 'agree', 5);
  expect(await audit(judged.id)).toMatchObject({ state: 'rebutted', acknowledged_at: at(5) });
  const [disputed] = judged.findings;
  expect(await attempt(auditor, (tx) => decideDispute(tx, { findingId: disputed?.id ?? '', version: disputed?.version ?? 0, decision: 'conceded', rationale: 'Read again.', now: at(9) }))).toMatchObject({ ok: true });
  expect(await audit(judged.id)).toMatchObject({ state: 'adjudicated', acknowledged_at: at(5) });
});

test('agreeing with everything accepts it', async () => {
  await answer(0, 'agree', 3);
  expect(await audit(judged.id)).toMatchObject({ state: 'submitted', acknowledged_at: null });
  await answer(1, 'agree', 4);
  expect(await audit(judged.id)).toMatchObject({ state: 'accepted', acknowledged_at: at(4) });
});

test('many answers at once are all or none', async () => {
  const [first, second] = judged.findings.map((finding) => ({ findingId: finding.id, reference: null, now: at(4) }));
  const refused = await attempt(coder, (tx) => respondToFindings(tx, [{ ...first!, answer: 'agree', rationale: '' }, { ...second!, answer: 'dispute', rationale: ' ' }]));
  expect(refused).toMatchObject({ ok: false, refusal: { code: 'INVALID', field: 'rationale' } });
  expect(await site.asOwner('select 1 from finding_response')).toEqual([]);
  expect(await attempt(coder, (tx) => respondToFindings(tx, [{ ...first!, answer: 'agree', rationale: '' }, { ...second!, answer: 'dispute', rationale: 'See page 2.' }]))).toEqual({ ok: true, value: { answered: 2 } });
  expect(await audit(judged.id)).toMatchObject({ state: 'rebutted', acknowledged_at: at(4) });
});

test('a finding is answered once', async () => {
  await answer(0, 'agree', 3);
  expect(await answer(0, 'dispute', 4)).toMatchObject({ ok: false, refusal: { code: 'ALREADY_DONE' } });
});

test('a clean audit is acknowledged once, one with findings never', async () => {
  expect(await attempt(coder, (tx) => acknowledgeAudit(tx, judged.id, at(3)))).toMatchObject({ ok: false, refusal: { code: 'INVALID' } });
  expect(await attempt(coder, (tx) => acknowledgeAudit(tx, clean, at(3)))).toMatchObject({ ok: true });
  expect(await audit(clean)).toMatchObject({ state: 'accepted', acknowledged_at: at(3) });
  expect(await attempt(coder, (tx) => acknowledgeAudit(tx, clean, at(4)))).toMatchObject({ ok: false, refusal: { code: 'ALREADY_DONE' } });
});
