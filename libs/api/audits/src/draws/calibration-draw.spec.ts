import type { Actor } from '@overread/domain/access';
import { createPlan, extendDraw, lockDraw, samplingEntities, verifyDraw } from '@overread/api-sampling';
import { newId } from '@overread/api-platform';
import { openTestDoor, type TestDoor } from '@overread/testing';
import { AuditEntity } from '../audit/audit.entity.js';
import { substituteChart } from './substitute-chart.command.js';

const now = new Date('2026-06-02T15:00:00Z');
const manager: Actor = { personId: null, label: 'test', roles: ['admin', 'manager'], facilityIds: [], allFacilities: true };
const ids = { facility: newId(), batch: newId(), coder: newId(), both: newId(), one: newId(), two: newId() };

let site: TestDoor;
let drawId: string;
beforeEach(async () => {
  site = await openTestDoor([...samplingEntities, AuditEntity]);
  await site.asOwner("insert into facility (id, code, name, zone) values ($1, 'NMC', 'North', 'America/New_York')", [ids.facility]);
  for (const [id, code, roles] of [[ids.coder, 'C1', ['coder']], [ids.both, 'C2', ['coder', 'auditor']], [ids.one, 'A1', ['auditor']], [ids.two, 'A2', ['auditor']]] as const) await site.asOwner('insert into person (id, code, display_name, roles, all_facilities) values ($1, $2, $2, $3, true)', [id, code, roles]);
  await site.asOwner("insert into import_batch (id, kind, file_name, file_hash, bytes, state, created_label) values ($1, 'charts', 'f', 'h', 1, 'committed', 'test')", [ids.batch]);
  await site.asOwner(
    `insert into chart (id, facility_id, account_number, work_type_code, coder_id, final_coded_at, coded_on, dx, dx_poa, content_hash, batch_id)
     select uuid7(), $1, 'N' || n, 'inpatient', case when n % 2 = 0 then $2::uuid else $4::uuid end, '2026-06-01T15:00:00Z', '2026-06-01', '{I10,E119}', '{Y,Y}', 'h', $3 from generate_series(1, 12) n`,
    [ids.facility, ids.coder, ids.batch, ids.both],
  );
  drawId = await site.door.write(manager, 'draw.lock', async (tx) => {
    const spec = { filter: { basis: 'coded' as const }, method: 'simple' as const, parameters: { n: 6, calibration: true }, exclusions: { alreadyAudited: true, minimumCodes: null }, auditorIds: [ids.both, ids.one, ids.two], blindShare: 0 };
    const plan = await createPlan(tx, { name: 'Calibration', spec, dueDays: 5, scoringVersionId: null, active: true }, '2026-06-02');
    const drawn = plan.ok ? await lockDraw(tx, { planId: plan.value.id, seed: 's', now }) : plan;
    if (!drawn.ok) throw new Error(drawn.refusal.message);
    return drawn.value.drawId;
  });
});
afterEach(() => site.close());

interface Reviewed { readonly key: string; readonly own: boolean; readonly primary: number; readonly blind: number; readonly people: number }
const reviewed = (): Promise<Reviewed[]> =>
  site.asOwner<Reviewed>(
    `select c.account_number as key, c.coder_id = $1 as own, count(*) filter (where a.kind = 'primary')::integer as primary, count(*) filter (where a.kind = 'blind_second')::integer as blind, count(distinct a.auditor_id)::integer as people
     from audit a join chart c on c.id = a.chart_id where a.state = 'assigned' group by 1, 2`,
    [ids.both],
  );
const isWhole = ({ own, primary, blind, people }: Reviewed): boolean => primary === 1 && blind === (own ? 1 : 2) && people === primary + blind;

test('every auditor but its coder reviews each chart, one of them as the review that counts; they share those evenly', async () => {
  const charts = await reviewed();
  expect(charts).toHaveLength(6);
  expect(charts.filter((chart) => !isWhole(chart))).toEqual([]);
  const primaries = await site.asOwner<{ count: string }>("select count(*) as count from audit where kind = 'primary' group by auditor_id");
  expect(Math.max(...primaries.map(({ count }) => Number(count)))).toBeLessThanOrEqual(3);
});

test('a substitute and an extension are reviewed by all as well, and the draw proves itself', async () => {
  const [first] = await site.asOwner<{ key: string }>('select unit_key as key from draw_unit where draw_id = $1 order by rank', [drawId]);
  expect(await site.door.attempt(manager, 'draw.substitute', (tx) => substituteChart(tx, { drawId, unitKey: first?.key ?? '', reason: 'no record', now }))).toMatchObject({ ok: true });
  expect((await site.asOwner("select 1 from audit where state = 'replaced'")).length).toBeGreaterThanOrEqual(2);
  const extended = await site.door.write(manager, 'draw.extend', (tx) => extendDraw(tx, { drawId, by: 2, now }));
  if (!extended.ok) throw new Error(extended.refusal.message);
  const charts = await reviewed();
  expect(charts).toHaveLength(8);
  expect(charts.filter((chart) => !isWhole(chart))).toEqual([]);
  expect(await site.door.read(manager, (tx) => verifyDraw(tx, extended.value.drawId))).toMatchObject({ ok: true, value: { holds: true } });
});

test('the database itself refuses a second review by the same auditor, a review of one’s own work, and a second one that counts', async () => {
  const further = (auditor: string, where: string) => site.asOwner(`insert into further_reviewer (sampled_chart_id, auditor_id, facility_id, coder_id) select id, $1, facility_id, coder_id from sampled_chart where ${where} limit 1`, [auditor]);
  await expect(further(ids.one, `auditor_id = '${ids.one}'`)).rejects.toThrow(/audit_sampled_chart_id_auditor_id_key/);
  await expect(further(ids.both, `coder_id = '${ids.both}'`)).rejects.toThrow(/further_reviewer_check/);
  await expect(site.asOwner("update audit set kind = 'primary', version = version + 1")).rejects.toThrow(/audit_one_primary/);
});
