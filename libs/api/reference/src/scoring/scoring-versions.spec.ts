import { systemActor } from '@overread/domain/access';
import { defaultScoring } from '@overread/domain/scoring';
import type { Result } from '@overread/api-platform';
import { openTestDoor, type TestDoor } from '@overread/testing';
import { addScoringVersion, allScoringMethods, referenceEntities, scoringVersionById, scoringVersionInForce, type ScoringVersionDraft } from '../index.js';

const system = systemActor('test');
let here: TestDoor;
let house: string;
const open = async (): Promise<void> => {
  here = await openTestDoor(referenceEntities);
  house = (await here.door.read(system, allScoringMethods))[0]?.name ?? '';
};
const close = (): Promise<void> => here.close();

const add = (more: Partial<ScoringVersionDraft> = {}) => here.door.attempt(system, 'scoringVersion.add', (tx) => addScoringVersion(tx, { methodName: house, ...defaultScoring, effectiveFrom: '2026-07-01', ...more }));
const must = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.refusal.message);
  return result.value;
};
const numberOn = async (day: string): Promise<number | undefined> => (await here.door.read(system, (tx) => scoringVersionInForce(tx, day)))?.number;

describe('versions', () => {
  beforeEach(open);
  afterEach(close);

  test('a version takes effect on its day, and the one before stays as it was', async () => {
    const [first] = (await here.door.read(system, allScoringMethods))[0]?.versions ?? [];
    const second = must(await add({ headline: 'weighted', weights: { paymentAffecting: 3, other: 1 } }));
    expect(second).toMatchObject({ number: 2, headline: 'weighted', weights: { paymentAffecting: 3, other: 1 }, effectiveFrom: '2026-07-01' });
    expect([await numberOn('2026-06-30'), await numberOn('2026-07-01'), await numberOn('2027-01-01')]).toEqual([1, 2, 2]);
    expect(await here.door.read(system, (tx) => scoringVersionById(tx, first?.id ?? ''))).toEqual(first);
  });

  test('of two on one day the later number counts', async () => {
    await add();
    await add({ headline: 'union' });
    expect(await numberOn('2026-07-01')).toBe(3);
  });

  test('a second method never takes the place of the first', async () => {
    must(await add({ methodName: 'Payer rules', effectiveFrom: '2026-01-01' }));
    expect((await here.door.read(system, allScoringMethods)).map((method) => [method.name, method.versions.length])).toEqual([[house, 1], ['Payer rules', 1]]);
    expect((await here.door.read(system, (tx) => scoringVersionInForce(tx, '2026-06-01')))?.effectiveFrom).toBe('2000-01-01');
  });

  test('a name is the same in any case', async () => {
    expect(must(await add({ methodName: ` ${house.toUpperCase()} ` })).number).toBe(2);
  });

  test('people who add at once get a number each', async () => {
    const versions = await Promise.all(Array.from({ length: 6 }, () => add()));
    expect(versions.map((each) => must(each).number).sort()).toEqual([2, 3, 4, 5, 6, 7]);
    const begun = await Promise.all(Array.from({ length: 4 }, () => add({ methodName: 'New one' })));
    expect(begun.map((each) => must(each).number).sort()).toEqual([1, 2, 3, 4]);
  });

  test('the runtime role can neither change nor delete a version', async () => {
    await expect(here.door.unrecorded(system, (tx) => tx.rows("update scoring_version set headline = 'union'"))).rejects.toThrow('permission denied');
    await expect(here.door.unrecorded(system, (tx) => tx.rows('delete from scoring_version'))).rejects.toThrow('permission denied');
  });
});

describe('refused by field, with a remedy, leaving nothing', () => {
  beforeAll(open);
  afterAll(close);

  test.each<[string, string, Partial<ScoringVersionDraft>]>([
    ['no name', 'methodName', { methodName: ' ' }],
    ['a headline that nobody computes', 'headline', { headline: 'by feel' }],
    ['weights of another shape', 'weights', { weights: 'heavy' }],
    ['a weight of 0', 'weights.other', { weights: { paymentAffecting: 2, other: 0 } }],
    ['a threshold in percent', 'thresholds.coding', { thresholds: { ...defaultScoring.thresholds, coding: 95 } }],
    ['a day that no calendar has', 'effectiveFrom', { effectiveFrom: '2026-02-30' }],
    ['a new method and a wrong weight', 'weights.other', { methodName: 'Half made', weights: { paymentAffecting: 2, other: -1 } }],
  ])('%s', async (_, field, more) => {
    const result = await add(more);
    expect(result.ok ? null : result.refusal).toMatchObject({ code: 'INVALID', field, remedy: expect.any(String) });
    expect((await here.door.read(system, allScoringMethods)).map((method) => method.versions.length)).toEqual([1]);
  });

  test('a day before that of the version before', async () => {
    must(await add());
    const result = await add({ effectiveFrom: '2026-06-30' });
    expect(result.ok ? null : result.refusal).toMatchObject({ code: 'INVALID', field: 'effectiveFrom', remedy: 'Choose 2026-07-01 or a later day.' });
  });
});
