import type { Actor } from '@overread/domain/access';
import { createPlan, extendDraw, lockDraw, samplingEntities, verifyDraw, type PlanMethodCode, type PlanParameters } from '@overread/api-sampling';
import { newId } from '@overread/api-platform';
import { openTestDoor, type TestDoor } from '@overread/testing';
import { AuditEntity } from '../audit/audit.entity.js';
import { claimAudit } from '../queue/claim-next.command.js';
import { patchAudit } from '../worksheet/patch-audit.command.js';
import { submitAudit } from '../submit/submit-audit.command.js';
import { expandDraw } from './expand-draw.command.js';
import { expansionOf } from './expansion.query.js';
import { substituteChart } from './substitute-chart.command.js';

const now = new Date('2026-06-02T15:00:00Z');
const manager: Actor = { personId: null, label: 'test', roles: ['admin', 'manager'], facilityIds: [], allFacilities: true };
const ids = { facility: newId(), batch: newId(), coder: newId(), auditor: newId() };
const auditor: Actor = { personId: ids.auditor, label: 'auditor', roles: ['auditor'], facilityIds: [ids.facility], allFacilities: false };

let site: TestDoor;
beforeEach(async () => {
  site = await openTestDoor([...samplingEntities, AuditEntity]);
  await site.asOwner("insert into facility (id, code, name, zone) values ($1, 'NMC', 'North', 'America/New_York')", [ids.facility]);
  for (const [id, code, roles] of [[ids.coder, 'C1', ['coder']], [ids.auditor, 'A1', ['auditor']]] as const) await site.asOwner('insert into person (id, code, display_name, roles, all_facilities) values ($1, $2, $2, $3, true)', [id, code, roles]);
  await site.asOwner("insert into import_batch (id, kind, file_name, file_hash, bytes, state, created_label) values ($1, 'charts', 'f', 'h', 1, 'committed', 'test')", [ids.batch]);
  await site.asOwner(
    `insert into chart (id, facility_id, account_number, work_type_code, coder_id, final_coded_at, coded_on, dx, dx_poa, total_charges, content_hash, batch_id)
     select uuid7(), $1, 'N' || n, 'inpatient', $2, '2026-06-01T15:00:00Z', '2026-06-01', '{I10,E119}', '{Y,Y}', 1000, 'h', $3 from generate_series(1, 12) n`,
    [ids.facility, ids.coder, ids.batch],
  );
});
afterEach(() => site.close());

const draw = (method: PlanMethodCode, parameters: PlanParameters): Promise<string> =>
  site.door.write(manager, 'draw.lock', async (tx) => {
    const spec = { filter: { basis: 'coded' as const }, method, parameters, exclusions: { alreadyAudited: true, minimumCodes: null }, auditorIds: [], blindShare: 0 };
    const plan = await createPlan(tx, { name: 'Plan', spec, dueDays: 5, scoringVersionId: null, active: true }, '2026-06-02');
    const drawn = plan.ok ? await lockDraw(tx, { planId: plan.value.id, seed: 's', now }) : plan;
    if (!drawn.ok) throw new Error(drawn.refusal.message);
    return drawn.value.drawId;
  });
const tickets = async (drawId: string): Promise<string[]> => (await site.asOwner<{ key: string }>('select unit_key as key from draw_unit where draw_id = $1 order by rank', [drawId])).map(({ key }) => key);
const faults = async (drawId: string): Promise<string[]> => {
  const verified = await site.door.read(manager, (tx) => verifyDraw(tx, drawId));
  return verified.ok ? verified.value.checks.filter((each) => !each.holds).map((each) => `${each.name}: ${each.detail}`) : [verified.refusal.message];
};
const substitute = (drawId: string, unitKey: string, reason = 'no record') => site.door.attempt(manager, 'draw.substitute', (tx) => substituteChart(tx, { drawId, unitKey, reason, now }));
const auditOf = async (unitKey: string): Promise<{ id: string; version: number; state: string }> => {
  const [row] = await site.asOwner<{ id: string; version: number; state: string }>("select a.id, a.version, a.state from audit a join chart c on c.id = a.chart_id where 'NMC:' || c.account_number = $1", [unitKey]);
  if (row === undefined) throw new Error(`no audit of ${unitKey}`);
  return row;
};
/** Judges a chart: right in all, or with its second diagnosis unsupported. */
const judge = async (unitKey: string, isRight: boolean): Promise<void> => {
  const { id } = await auditOf(unitKey);
  const patches = isRight ? [{ op: 'agree-untouched' }] : [
    { op: 'remove', line: 'd2' }, { op: 'agree-untouched' },
    { op: 'annotate', change: 'diagnosis:unsupported:E119>', set: { typeCode: 'unsupported-dx', reasonCode: 'documentation-missed', rationale: 'Nobody documents it.' } },
  ];
  await site.door.attempt(auditor, 'audit.claim', (tx) => claimAudit(tx, id, now));
  await site.door.attempt(auditor, 'audit.patch', (tx) => patchAudit(tx, { id, version: 2, patches, now }));
  const submitted = await site.door.attempt(auditor, 'audit.submit', (tx) => submitAudit(tx, { id, version: 3, submitKey: `key-${id}`, now }));
  if (!submitted.ok) throw new Error(submitted.refusal.message);
};

describe('a chart that cannot be audited', () => {
  test('is replaced by the next ticket, with its reason, and the draw still proves itself', async () => {
    const id = await draw('simple', { n: 4 });
    const [first = '', , , , fifth = '', sixth = ''] = await tickets(id);
    expect(await substitute(id, first)).toMatchObject({ ok: true, value: { drawId: id, replacedBy: fifth } });
    expect((await auditOf(first)).state).toBe('replaced');
    expect((await auditOf(fifth)).state).toBe('assigned');
    expect(await substitute(id, fifth, 'recoded')).toMatchObject({ ok: true, value: { replacedBy: sixth } });
    expect(await faults(id)).toEqual([]);
    expect(await site.asOwner('select count(*)::integer as charts, max(pi) as pi from sample_chance where draw_id = $1', [id])).toEqual([{ charts: 6, pi: 4 / 12 }]);
    const claimed = await site.door.attempt(auditor, 'audit.claim', async (tx) => claimAudit(tx, (await auditOf(first)).id, now));
    expect(claimed).toMatchObject({ ok: false });
    // An extension goes on after the substitutes.
    const extended = await site.door.write(manager, 'draw.extend', (tx) => extendDraw(tx, { drawId: id, by: 2, now }));
    if (!extended.ok) throw new Error(extended.refusal.message);
    expect(await faults(extended.value.drawId)).toEqual([]);
    expect(await site.asOwner('select count(*)::integer as charts from sampled_chart')).toEqual([{ charts: 8 }]);
  });

  test('a substitute out of turn, or a chart that was never drawn, is named by the proof', async () => {
    const id = await draw('simple', { n: 4 });
    const [first = '', , , , , , seventh = ''] = await tickets(id);
    await substitute(id, first);
    await site.asOwner('update draw_substitution set replaced_by = $2 where draw_id = $1', [id, seventh]);
    expect((await faults(id)).map((fault) => fault.split(':')[0])).toEqual(['substitutions', 'sampled charts']);
  });

  test('without a reason, out of the sample, twice, judged or in somebody’s hands it is refused', async () => {
    const id = await draw('simple', { n: 4 });
    const [first = '', second = '', third = '', , fifth = ''] = await tickets(id);
    expect(await substitute(id, first, '  ')).toMatchObject({ ok: false, refusal: { field: 'reason' } });
    expect(await substitute(id, fifth)).toMatchObject({ ok: false, refusal: { code: 'INVALID', field: 'unitKey' } });
    await substitute(id, first);
    expect(await substitute(id, first)).toMatchObject({ ok: false });
    await judge(second, true);
    expect(await substitute(id, second)).toMatchObject({ ok: false, refusal: { code: 'NOT_ALLOWED' } });
    await site.door.attempt(auditor, 'audit.claim', async (tx) => claimAudit(tx, (await auditOf(third)).id, now));
    expect(await substitute(id, third)).toMatchObject({ ok: false, refusal: { code: 'CONFLICT' } });
    expect(await site.asOwner('select count(*)::integer as made from draw_substitution')).toEqual([{ made: 1 }]);
  });

  test('where the stratum is used up the sample is one smaller, and it is said', async () => {
    const id = await draw('simple', { n: 12 });
    const [first = ''] = await tickets(id);
    expect(await substitute(id, first)).toMatchObject({ ok: true, value: { replacedBy: null } });
    expect(await faults(id)).toEqual([]);
  });

  test('a draw by steps has no substitutes', async () => {
    const id = await draw('systematic', { n: 4 });
    const [drawn] = await site.asOwner<{ key: string }>('select unit_key as key from draw_unit where draw_id = $1 and selected limit 1', [id]);
    expect(await substitute(id, drawn?.key ?? '')).toMatchObject({ ok: false, refusal: { code: 'INVALID' } });
  });
});

describe('a discovery draw', () => {
  const discovery = { n: 9, discoveryN: 3, expandWhen: 'rate', expandAt: 0.3 } as const;
  const standing = (id: string) => site.door.read(manager, (tx) => expansionOf(tx, id));
  const expand = (id: string) => site.door.attempt(manager, 'draw.expand', (tx) => expandDraw(tx, { drawId: id, now }));

  test('waits for its charts, and grows as soon as what was found is enough', async () => {
    const id = await draw('discovery', discovery);
    const [first = '', second = ''] = await tickets(id);
    expect(await standing(id)).toMatchObject({ next: 'wait', judged: 0, ofCharts: 3, withError: 0, more: 0, upper: null });
    expect(await site.door.attempt(manager, 'draw.extend', (tx) => extendDraw(tx, { drawId: id, by: 2, now }))).toMatchObject({ ok: false, refusal: { code: 'NOT_ALLOWED' } });
    expect(await expand(id)).toMatchObject({ ok: false, refusal: { code: 'NOT_ALLOWED' } });
    await judge(first, true);
    expect(await standing(id)).toMatchObject({ next: 'wait', judged: 1 });
    await judge(second, false);
    expect(await standing(id)).toMatchObject({ next: 'expand', judged: 2, withError: 1, more: 6 });
    const grown = await expand(id);
    if (!grown.ok) throw new Error(grown.refusal.message);
    expect(await faults(grown.value.drawId)).toEqual([]);
    expect(await site.asOwner('select count(*)::integer as charts from sampled_chart')).toEqual([{ charts: 9 }]);
    // What has grown is no first part again.
    for (const drawId of [id, grown.value.drawId]) {
      expect(await standing(drawId)).toBeNull();
      expect(await expand(drawId)).toMatchObject({ ok: false });
    }
  });

  test('stops when its charts are clean, and says what that shows', async () => {
    const id = await draw('discovery', discovery);
    for (const key of (await tickets(id)).slice(0, 3)) await judge(key, true);
    // Of 12 charts 7 wrong leave C(5,3) ÷ C(12,3) = 4.5 % for three clean ones, 6 leave 9.1 %: at most 6.
    expect(await standing(id)).toMatchObject({ next: 'stop', judged: 3, withError: 0, upper: 6 / 12 });
  });
});
