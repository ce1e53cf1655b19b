import type { Actor } from '@overread/domain/access';
import { createPlan, lockDraw, samplingEntities } from '@overread/api-sampling';
import { newId } from '@overread/api-platform';
import { openTestDoor, type TestDoor } from '@overread/testing';
import { AuditEntity } from '../audit/audit.entity.js';
import { claimAudit } from '../queue/claim-next.command.js';
import { patchAudit } from '../worksheet/patch-audit.command.js';
import { submitAudit } from './submit-audit.command.js';
import { submitWorksheets, type FinishedWorksheet } from './submit-worksheets.command.js';

const now = new Date('2026-06-02T15:00:00Z');
const manager: Actor = { personId: null, label: 'test', roles: ['admin', 'manager'], facilityIds: [], allFacilities: true };
const ids = { facility: newId(), batch: newId(), coder: newId(), auditor: newId(), other: newId() };
const auditorOf = (id: string): Actor => ({ personId: id, label: 'auditor', roles: ['auditor'], facilityIds: [ids.facility], allFacilities: false });

/** Says the second diagnosis is unsupported and the POA of the first is N. */
const patches = [
  { op: 'remove', line: 'd2' },
  { op: 'revise', line: 'd1', set: { poa: 'N' } },
  { op: 'agree-untouched' },
  { op: 'annotate', change: 'diagnosis:unsupported:E119>', set: { typeCode: 'unsupported-dx', reasonCode: 'documentation-missed', rationale: 'Nobody documents it.' } },
  { op: 'annotate', change: 'diagnosis:poa:I10', set: { typeCode: 'poa', reasonCode: 'documentation-missed', rationale: 'It began on the third day.' } },
];

let site: TestDoor;
let audits: string[];

beforeEach(async () => {
  site = await openTestDoor([...samplingEntities, AuditEntity]);
  await site.asOwner("insert into facility (id, code, name, zone) values ($1, 'NMC', 'North', 'America/New_York')", [ids.facility]);
  for (const [id, code, roles] of [[ids.coder, 'C1', ['coder', 'auditor']], [ids.auditor, 'A1', ['auditor']], [ids.other, 'A2', ['auditor']]] as const) await site.asOwner('insert into person (id, code, display_name, roles, all_facilities) values ($1, $2, $2, $3, true)', [id, code, roles]);
  await site.asOwner("insert into import_batch (id, kind, file_name, file_hash, bytes, state, created_label) values ($1, 'charts', 'f', 'h', 1, 'committed', 'test')", [ids.batch]);
  await site.asOwner(
    `insert into chart (id, facility_id, account_number, work_type_code, coder_id, final_coded_at, coded_on, dx, dx_poa, content_hash, batch_id)
     select uuid7(), $1, 'N' || n, 'inpatient', $2, '2026-06-01T15:00:00Z', '2026-06-01', '{I10,E119}', '{Y,Y}', 'h', $3 from generate_series(1, 2) n`,
    [ids.facility, ids.coder, ids.batch],
  );
  await site.door.write(manager, 'draw.lock', async (tx) => {
    const spec = { filter: { basis: 'coded' as const }, method: 'all' as const, parameters: {}, exclusions: { alreadyAudited: true, minimumCodes: null }, auditorIds: [], blindShare: 0 };
    const plan = await createPlan(tx, { name: 'All', spec, dueDays: 5, scoringVersionId: null, active: true }, '2026-06-02');
    if (plan.ok) await lockDraw(tx, { planId: plan.value.id, seed: 's', now });
  });
  audits = (await site.asOwner<{ id: string }>('select id from audit order by id')).map((row) => row.id);
});
afterEach(() => site.close());

const worksheet = (auditId: string, done: readonly unknown[] = patches): FinishedWorksheet => ({ auditId, patches: done, startedAt: new Date(now.getTime() - 600_000), submittedAt: now });
const submit = (actor: Actor, worksheets: readonly FinishedWorksheet[]) => site.door.attempt(actor, 'audit.submit', (tx) => submitWorksheets(tx, worksheets));
const stored = async (auditId: string): Promise<unknown> => ({
  audit: await site.asOwner('select state, claimed_by, lease_until, submitted_at, audited_on::text, draft from audit where id = $1', [auditId]),
  findings: await site.asOwner('select position, change_key, before, after, type_code, reason_code, attributable, severity, direction, payment_affecting, rationale, audited_on::text, projectable from finding where audit_id = $1 order by position', [auditId]),
  scores: await site.asOwner("select to_jsonb(s) - 'audit_id' as score from audit_score s where audit_id = $1", [auditId]),
});

test('a worksheet that was finished elsewhere ends like one that was worked through step by step', async () => {
  const [first = '', second = ''] = audits;
  const auditor = auditorOf(ids.auditor);
  await site.door.attempt(auditor, 'audit.claim', (tx) => claimAudit(tx, first, now));
  await site.door.attempt(auditor, 'audit.patch', (tx) => patchAudit(tx, { id: first, version: 2, patches, now }));
  expect(await site.door.attempt(auditor, 'audit.submit', (tx) => submitAudit(tx, { id: first, version: 3, submitKey: 'key-of-the-first', now }))).toMatchObject({ ok: true });
  expect(await submit(auditor, [worksheet(second)])).toEqual({ ok: true, value: { submitted: 1 } });
  expect(await stored(second)).toEqual(await stored(first));
});

test('one incomplete worksheet keeps all of them back', async () => {
  expect(await submit(auditorOf(ids.auditor), [worksheet(audits[0] ?? ''), worksheet(audits[1] ?? '', patches.slice(0, 3))])).toMatchObject({ ok: false, refusal: { code: 'INVALID' } });
  expect(await site.asOwner("select 1 from audit where state <> 'assigned'")).toEqual([]);
  expect(await site.asOwner('select 1 from finding')).toEqual([]);
});

test('nobody submits their own work', async () => {
  expect(await submit(auditorOf(ids.coder), [worksheet(audits[0] ?? '')])).toMatchObject({ ok: false, refusal: { code: 'NOT_ALLOWED' } });
});

test('an audit that somebody else holds, or that is submitted, is refused', async () => {
  await site.door.attempt(auditorOf(ids.other), 'audit.claim', (tx) => claimAudit(tx, audits[0] ?? '', now));
  expect(await submit(auditorOf(ids.auditor), [worksheet(audits[0] ?? '')])).toMatchObject({ ok: false });
  expect(await submit(auditorOf(ids.auditor), [worksheet(audits[1] ?? '')])).toMatchObject({ ok: true });
  expect(await submit(auditorOf(ids.auditor), [worksheet(audits[1] ?? '')])).toMatchObject({ ok: false });
});
