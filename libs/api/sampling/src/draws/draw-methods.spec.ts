import type { Actor } from '@overread/domain/access';
import { drawProportional, drawSystematic } from '@overread/domain/sampling';
import { newId } from '@overread/api-platform';
import { openTestDoor, type TestDoor } from '@overread/testing';
import { createPlan, extendDraw, lockDraw, samplingEntities, verifyDraw, type PlanMethodCode, type PlanParameters } from '../index.js';

const now = new Date('2026-06-02T15:00:00Z');
const manager: Actor = { personId: null, label: 'test', roles: ['admin', 'manager'], facilityIds: [], allFacilities: true };
const facility = newId();
const coders = [newId(), newId(), newId()] as const;
const N = 90;

let site: TestDoor;
beforeAll(async () => {
  site = await openTestDoor([...samplingEntities]);
  await site.asOwner("insert into facility (id, code, name, zone) values ($1, 'NMC', 'North', 'America/New_York')", [facility]);
  for (const [at, coder] of coders.entries()) await site.asOwner("insert into person (id, code, display_name, roles, all_facilities) values ($1, $2, $2, '{coder}', true)", [coder, `C${at}`]);
  const batch = newId();
  await site.asOwner("insert into import_batch (id, kind, file_name, file_hash, bytes, state, created_label) values ($1, 'charts', 'f', 'h', 1, 'committed', 'test')", [batch]);
  // Charges climb to 890 000, three charts have none; DRGs of two families and one that stands alone.
  await site.asOwner(
    `insert into chart (id, facility_id, account_number, work_type_code, coder_id, final_coded_at, coded_on, dx, dx_poa, drg, drg_weight, total_charges, content_hash, batch_id)
     select uuid7(), $1, 'N' || lpad(n::text, 3, '0'), 'inpatient', ($2::uuid[])[1 + n % 3], '2026-06-01T15:00:00Z', '2026-05-01'::date + n % 28, '{I10}', '{Y}',
       (array['291', '293', '470', '870', null])[1 + n % 5], (array[1.3, 0.6, 1.9, 6.1, null])[1 + n % 5], case when n % 30 = 0 then null else n * n * 100 + 0.25 end, 'h', $3
     from generate_series(0, $4 - 1) n`,
    [facility, [...coders], batch, N],
  );
});
afterAll(() => site.close());

interface Unit { readonly unit_key: string; readonly stratum: string; readonly measure: string | null; readonly selected: boolean; readonly rank: number | null; readonly pi: number | null; readonly excluded_reason: string | null }

let plans = 0;
const draw = async (method: PlanMethodCode, parameters: PlanParameters, seed = 'board of 2026'): Promise<{ readonly id: string; readonly planId: string; readonly units: Unit[] }> => {
  const result = await site.door.write(manager, 'draw.lock', async (tx) => {
    const spec = { filter: { basis: 'coded' as const }, method, parameters, exclusions: { alreadyAudited: false, minimumCodes: null }, auditorIds: [], blindShare: 0 };
    const plan = await createPlan(tx, { name: `Plan ${++plans}`, spec, dueDays: 5, scoringVersionId: null, active: true }, '2026-06-02');
    if (!plan.ok) throw new Error(JSON.stringify(plan.refusal));
    const drawn = await lockDraw(tx, { planId: plan.value.id, seed, now });
    if (!drawn.ok) throw new Error(JSON.stringify(drawn.refusal));
    return { id: drawn.value.drawId, planId: plan.value.id };
  });
  return { ...result, units: await unitsOf(result.id) };
};
const unitsOf = (id: string): Promise<Unit[]> => site.asOwner<Unit>('select unit_key, stratum, measure, selected, rank, pi, excluded_reason from draw_unit where draw_id = $1 order by unit_key', [id]);
const faults = async (id: string): Promise<string[]> => {
  const verified = await site.door.read(manager, (tx) => verifyDraw(tx, id));
  return verified.ok ? verified.value.checks.filter((each) => !each.holds).map((each) => `${each.name}: ${each.detail}`) : [verified.refusal.message];
};
const selectedOf = (units: readonly Unit[]): string[] => units.filter((each) => each.selected).map((each) => each.unit_key);
const sizesOf = (units: readonly Unit[]): Record<string, number> => Object.fromEntries([...new Set(units.map((each) => each.stratum))].sort().map((stratum) => [stratum, units.filter((each) => each.selected && each.stratum === stratum).length]));

const cases: readonly (readonly [PlanMethodCode, PlanParameters, number])[] = [
  ['simple', { n: 20 }, 20], ['simple', { percent: 5 }, 5], ['systematic', { n: 20, orderBy: 'charges' }, 20], ['systematic', { n: 7 }, 7], ['systematic', { n: 500, orderBy: 'unit_key' }, 90],
  ['stratified', { n: 20, stratifyBy: 'drg_family', minimumPerStratum: 3 }, 20], ['stratified', { n: 20, stratifyBy: 'value_band', valueBands: ['1000', '100000'], allocation: 'equal' }, 20], ['stratified', { n: 20, stratifyBy: 'coder', allocation: 'neyman' }, 20],
  ['quota', { perCoder: 4 }, 12], ['proportional_to_size', { n: 12, sizeBy: 'charges' }, 12], ['proportional_to_size', { n: 200, sizeBy: 'drg_weight' }, 72], ['risk_weighted', { n: 15, riskBy: ['coder', 'drg_family'] }, 15],
  ['discovery', { n: 40, discoveryN: 10, expandWhen: 'charts', expandAt: 0 }, 10], ['focused', {}, 90], ['all', {}, 90],
];
test.each(cases)('%s %j draws, and proves itself', async (method, parameters, n) => {
  const { id, units } = await draw(method, parameters);
  expect(selectedOf(units)).toHaveLength(n);
  expect(await faults(id)).toEqual([]);
  for (const { pi, excluded_reason: reason } of units) {
    if (reason !== null || method === 'focused') expect(pi).toBeNull();
    else expect(pi).toBeGreaterThan(0);
  }
  const chances = units.reduce((sum, { pi }) => sum + (pi ?? 0), 0);
  if (method !== 'focused') expect(chances).toBeCloseTo(n, 6);
});

test('the database draws what the domain draws', async () => {
  const systematic = await draw('systematic', { n: 13, orderBy: 'charges' });
  const ordered = drawSystematic({ seed: 'board of 2026', n: 13, units: systematic.units.map(({ unit_key: key, measure }) => ({ key, order: measure })) });
  expect('selected' in ordered && [...ordered.selected].sort()).toEqual(selectedOf(systematic.units));
  const proportional = await draw('proportional_to_size', { n: 12, sizeBy: 'charges' });
  const sized = drawProportional({ seed: 'board of 2026', n: 12, units: proportional.units.filter(({ measure }) => measure !== null).map(({ unit_key: key, measure }) => ({ key, size: Number(measure) })) });
  if ('error' in sized) throw new Error(sized.error);
  expect(sized.selected.map(({ key }) => key).sort()).toEqual(selectedOf(proportional.units));
  for (const { key, pi } of sized.selected) expect(proportional.units.find((unit) => unit.unit_key === key)?.pi).toBeCloseTo(pi, 12);
});

test('strata are DRG families, and bands of value in their order', async () => {
  expect(sizesOf((await draw('stratified', { percent: 100, stratifyBy: 'drg_family' })).units)).toEqual({ '(none)': 18, '291-293': 36, '469-470': 18, '870': 18 });
  const bands = sizesOf((await draw('stratified', { percent: 100, stratifyBy: 'value_band', valueBands: ['1000', '100000.25'] })).units);
  expect(bands).toEqual({ '(none)': 3, '1: below 1000': 3, '2: 1000 to below 100000.25': 27, '3: 100000.25 or more': 57 });
});

test('charts without a size are left out by name, charges of zero like none', async () => {
  const { units } = await draw('proportional_to_size', { n: 12, sizeBy: 'charges' });
  expect(units.filter((each) => each.excluded_reason === 'no_size').map((each) => each.unit_key)).toEqual(['NMC:N000', 'NMC:N030', 'NMC:N060']);
});

test('spares are the next tickets; an extension takes them first', async () => {
  const { id, units } = await draw('stratified', { n: 12, stratifyBy: 'coder', allocation: 'equal', unusableShare: 0.2 });
  expect(await site.asOwner('select stratum, selected, spares from draw_stratum where draw_id = $1 order by stratum', [id])).toEqual(['C0', 'C1', 'C2'].map((stratum) => ({ stratum, selected: 4, spares: 1 })));
  const extended = await site.door.write(manager, 'draw.extend', (tx) => extendDraw(tx, { drawId: id, by: 3, now }));
  if (!extended.ok) throw new Error(extended.refusal.message);
  const after = await unitsOf(extended.value.drawId);
  expect(selectedOf(after)).toEqual(units.filter((each) => (each.rank ?? 99) <= 5).map((each) => each.unit_key));
  expect(await faults(extended.value.drawId)).toEqual([]);
  // Every chart of the chain has the chance of the latest draw.
  expect(await site.asOwner('select count(*)::integer as charts, min(pi) as least, max(pi) as most from sample_chance where draw_id = $1 and sampled_chart_id in (select id from sampled_chart where draw_id in ($1, $2))', [extended.value.drawId, id])).toEqual([{ charts: 15, least: 5 / 30, most: 5 / 30 }]);
});

test('a draw by steps is not extended', async () => {
  const { id } = await draw('systematic', { n: 10 });
  expect(await site.door.attempt(manager, 'draw.extend', (tx) => extendDraw(tx, { drawId: id, by: 3, now }))).toMatchObject({ ok: false, refusal: { code: 'INVALID' } });
});

const tamper: readonly (readonly [string, PlanMethodCode, PlanParameters, string, readonly string[]])[] = [
  ['the order of a chart', 'systematic', { n: 10, orderBy: 'charges' }, "update draw_unit set measure = '000000000000001' where draw_id = $1 and rank = 80", ['frame hash', 'selection']],
  ['the seed of a systematic draw', 'systematic', { n: 10 }, "update draw set seed = 'another' where id = $1", ['tickets', 'steps', 'selection']],
  ['the size of a chart', 'proportional_to_size', { n: 12, sizeBy: 'charges' }, "update draw_unit set measure = '99999999' where draw_id = $1 and rank = 5", ['frame hash', 'steps', 'selection', 'chances']],
  ['the chance of a chart', 'risk_weighted', { n: 12, riskBy: ['coder'] }, 'update draw_unit set pi = 1 where draw_id = $1 and rank = 5', ['chances']],
  ['the deviation of a stratum', 'stratified', { n: 12, stratifyBy: 'coder', allocation: 'neyman' }, "update draw_stratum set deviation = case stratum when 'C0' then 1 else 0.1 end where draw_id = $1", ['strata']],
  ['the spares of a stratum', 'quota', { perCoder: 3, unusableShare: 0.4 }, "update draw_stratum set spares = 9 where draw_id = $1 and stratum = 'C0'", ['strata']],
];
test.each(tamper)('%s changed afterwards is named', async (_, method, parameters, change, names) => {
  const { id } = await draw(method, parameters);
  await site.asOwner(change, [id]);
  expect((await faults(id)).map((fault) => fault.split(':')[0])).toEqual(names);
});
