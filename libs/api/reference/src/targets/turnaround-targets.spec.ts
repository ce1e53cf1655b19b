import { systemActor } from '@overread/domain/access';
import { openTestDoor, type TestDoor } from '@overread/testing';
import { addTurnaroundTarget, referenceEntities, type TurnaroundTargetDraft } from '../index.js';
import { allTurnaroundTargets } from './turnaround-target-rows.query.js';

const system = systemActor('test');
let here: TestDoor;
beforeAll(async () => {
  here = await openTestDoor(referenceEntities);
});
afterAll(() => here.close());

const add = (more: Partial<TurnaroundTargetDraft> = {}) => here.door.attempt(system, 'turnaroundTarget.add', (tx) => addTurnaroundTarget(tx, { clock: 'discharge-to-billed', workTypeCode: null, targetHours: '96', effectiveFrom: '2026-03-01', ...more }));

test('a target is added for days to come, one of a work type beside the general ones', async () => {
  expect(await add()).toMatchObject({ ok: true, value: { targetHours: '96', workTypeCode: null } });
  expect(await add({ workTypeCode: 'emergency', targetHours: '48.5' })).toMatchObject({ ok: true, value: { targetHours: '48.5', workTypeCode: 'emergency' } });
  const billed = (await here.door.read(system, allTurnaroundTargets)).filter((each) => each.clock === 'discharge-to-billed');
  expect(billed.map((each) => [each.workTypeCode, each.targetHours, each.effectiveFrom])).toEqual([[null, '96', '2026-03-01'], [null, '120', '2000-01-01'], ['emergency', '48.5', '2026-03-01']]);
});

test.each<[string, string, Partial<TurnaroundTargetDraft>]>([
  ['a clock that nobody runs', 'clock', { clock: 'coffee-to-coded' }],
  ['a work type that is not there', 'workTypeCode', { workTypeCode: 'telepathy' }],
  ['no time at all', 'targetHours', { targetHours: '0' }],
  ['more decimals than are kept', 'targetHours', { targetHours: '1.234' }],
  ['a day that no calendar has', 'effectiveFrom', { effectiveFrom: '2026-13-01' }],
  ['a day that has one already', 'effectiveFrom', { effectiveFrom: '2000-01-01' }],
])('%s is refused by its field, with a remedy', async (_, field, more) => {
  const before = await here.asOwner('select count(*) from trail_event');
  const result = await add(more);
  expect(result.ok ? null : result.refusal).toMatchObject({ code: 'INVALID', field, remedy: expect.any(String) });
  expect(await here.asOwner('select count(*) from trail_event')).toEqual(before);
});
