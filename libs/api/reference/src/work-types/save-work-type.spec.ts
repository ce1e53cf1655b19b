import { systemActor } from '@overread/domain/access';
import type { Result } from '@overread/api-platform';
import { openTestDoor, type TestDoor } from '@overread/testing';
import { addWorkType, allWorkTypes, changeWorkType, foldWord, referenceEntities, workTypeCodesByWord, type WorkTypeDraft } from '../index.js';

const system = systemActor('test');
let here: TestDoor;
const open = async (): Promise<void> => {
  here = await openTestDoor(referenceEntities);
};
const close = (): Promise<void> => here.close();

const rehab: WorkTypeDraft = { code: 'rehab', name: 'Rehabilitation', setting: 'inpatient', aliases: ['IRF', ' irf ', 'Rehab unit'], active: true };
const add = (more: Partial<WorkTypeDraft> = {}) => here.door.attempt(system, 'workType.create', (tx) => addWorkType(tx, { ...rehab, ...more }));
const change = (code: string, version: number, more: Partial<WorkTypeDraft> = {}) => here.door.attempt(system, 'workType.change', (tx) => changeWorkType(tx, { code, version }, { ...rehab, code, ...more }));
const refusalOf = (result: Result<unknown>) => (result.ok ? null : result.refusal);

describe('changes', () => {
  beforeEach(open);
  afterEach(close);

  test('a new one is last, without its repeated alias, and found by each of its words', async () => {
    expect(await add()).toMatchObject({ ok: true, value: { code: 'rehab', version: 1 } });
    const all = await here.door.read(system, allWorkTypes);
    expect(all.at(-1)).toEqual({ ...rehab, aliases: ['irf', 'Rehab unit'], version: 1 });
    const words = await here.door.read(system, workTypeCodesByWord);
    expect(['REHAB', 'rehabilitation', 'irf', 'rehab-unit'].map((word) => words.get(foldWord(word)))).toEqual(['rehab', 'rehab', 'rehab', 'rehab']);
  });

  test('two people change it: one wins, the other is told the version that stands', async () => {
    await add();
    expect(await change('rehab', 1, { name: 'Rehab' })).toMatchObject({ ok: true, value: { name: 'Rehab', version: 2 } });
    expect(refusalOf(await change('rehab', 1, { name: 'Restoration' }))).toMatchObject({ code: 'CONFLICT', currentVersion: 2, remedy: expect.any(String) });
    expect((await here.door.read(system, allWorkTypes)).at(-1)).toMatchObject({ name: 'Rehab', version: 2 });
  });

  test('of many at once exactly one wins', async () => {
    await add();
    const outcomes = await Promise.all(Array.from({ length: 8 }, (_, at) => change('rehab', 1, { name: `Rehab ${at}` })));
    expect(outcomes.filter((each) => each.ok)).toHaveLength(1);
    expect(outcomes.filter((each) => refusalOf(each)?.code === 'CONFLICT')).toHaveLength(7);
  });

  test('one that is not there is not found', async () => {
    expect(refusalOf(await change('telepathy', 1, { name: 'Telepathy' }))).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('before and after are in the trail', async () => {
    await change('clinic', 1, { code: 'clinic', name: 'Office', aliases: [], active: false });
    const [entry] = await here.asOwner<{ before: object; after: object }>("select before, after from trail_event where noun = 'workType' and record_id = 'clinic'");
    expect(entry).toMatchObject({ before: { name: 'Clinic', active: true, version: 1 }, after: { name: 'Office', active: false, version: 2 } });
  });
});

describe('refused by field, with a remedy, leaving nothing', () => {
  beforeAll(open);
  afterAll(close);

  test.each<[string, string, Partial<WorkTypeDraft>]>([
    ['a code that is no plain word', 'code', { code: 'Re hab' }],
    ['a code that is taken', 'code', { code: 'inpatient' }],
    ['a code that is another’s alias', 'code', { code: 'ed' }],
    ['no name', 'name', { name: '  ' }],
    ['another’s name, spelt otherwise', 'name', { name: 'same day SURGERY' }],
    ['another’s alias as a name', 'name', { name: 'IP' }],
    ['an alias that stands for another', 'aliases', { aliases: ['obs'] }],
    ['an alias without a letter', 'aliases', { aliases: ['--'] }],
    ['too many aliases', 'aliases', { aliases: Array.from({ length: 51 }, (_, at) => `r${at}`) }],
  ])('%s', async (_, field, more) => {
    const refusal = refusalOf(await add(more));
    expect(refusal).toMatchObject({ code: 'INVALID', field, remedy: expect.any(String) });
    expect(await here.door.read(system, allWorkTypes)).toHaveLength(6);
    expect(await here.asOwner('select 1 from trail_event')).toEqual([]);
  });

  test('a change of code: charts carry it', async () => {
    expect(refusalOf(await change('clinic', 1, { code: 'office', aliases: [] }))).toMatchObject({ code: 'INVALID', field: 'code', remedy: expect.any(String) });
  });
});
