import fc from 'fast-check';
import { isRefusal, type Result } from '../result/refusal.js';
import { alphaWithLimits } from './alpha-with-limits.js';
import { fleissWithLimits } from './fleiss-with-limits.js';
import { measureCalibration } from './measure-calibration.js';
import { multiRater } from './multi-rater.js';
import type { Rating } from './rating.js';

const found = <T>(result: Result<T>): T => {
  if (isRefusal(result)) throw new Error(result.error);
  return result;
};
const measured = (units: readonly (readonly Rating[])[], ordered = false) => found(measureCalibration({ units, conf: 0.95, ordered }));

/** Fleiss, Levin & Paik (2003), table 18.8: five raters, ten subjects, three categories; κ = 0.418. */
const fleissExample = [[1, 4, 0], [2, 0, 3], [0, 0, 5], [4, 0, 1], [3, 0, 2], [1, 4, 0], [5, 0, 0], [0, 4, 1], [1, 0, 4], [3, 0, 2]].map((counts) => counts.flatMap((count, category) => Array.from({ length: count }, () => category)));

test('Fleiss’ own example keeps its κ and gets limits that hold it', () => {
  const { fleiss, alpha, percent, ordinal } = measured(fleissExample);
  expect(fleiss.value).toBeCloseTo(0.418, 3);
  expect(fleiss).toMatchObject({ charts: 10, gap: null });
  expect(percent.value).toBeCloseTo(0.62, 12);
  // α adds what a sample of 50 ratings overstates of chance: (1 − κ)/50.
  expect(alpha.value).toBeCloseTo((fleiss.value ?? 0) + (1 - (fleiss.value ?? 0)) / 50, 10);
  expect(ordinal).toBeNull();
  for (const { value, lower, upper } of [fleiss, alpha, percent]) expect((lower ?? 9) < (value ?? 0) && (value ?? 9) < (upper ?? 0)).toBe(true);
});

test('by hand: three reviewers, four charts, one pair of six apart in two of them: 8 of 12 pairs alike', () => {
  const { percent, fleiss } = measured([[1, 1, 1], [0, 0, 0], [1, 0, 0], [0, 0, 1]]);
  expect(percent.value).toBeCloseTo(8 / 12, 12);
  // chance: 5 of 12 found, 7 of 12 not: (25 + 49)/144.
  expect(fleiss.value).toBeCloseTo((8 / 12 - 74 / 144) / (1 - 74 / 144), 12);
});

test('a chart that somebody has not reviewed is a missing value for α and left out of Fleiss', () => {
  const complete: Rating[][] = [[1, 1, 0], [0, 0, 0], [1, 1, 1], [0, 1, 0]];
  const { percent, fleiss, alpha } = measured([...complete, [1, null, 1], [null, null, 0]]);
  expect([percent.charts, fleiss.charts, alpha.charts]).toEqual([5, 4, 5]);
  expect(fleiss.value).toBe(measured(complete).fleiss.value);
});

test('what is missing says why: nothing reviewed, one category, one chart, no disagreement, one chart that decides', () => {
  expect(measured([])).toMatchObject({ percent: { value: null, charts: 0, gap: 'NO_CHART' }, fleiss: { gap: 'NO_CHART' }, alpha: { gap: 'NO_CHART' } });
  expect(measured([[0, 0, 0], [0, 0, 0]])).toMatchObject({ percent: { value: 1, upper: 1, gap: null }, fleiss: { value: null, charts: 2, gap: 'ONE_CATEGORY' }, alpha: { value: null, gap: 'ONE_CATEGORY' } });
  expect(measured([[0, 1, 1]])).toMatchObject({ percent: { charts: 1, gap: 'ONE_CHART' }, fleiss: { gap: 'ONE_CHART' }, alpha: { gap: 'ONE_CHART' } });
  expect(measured([[0, 0], [1, 1], [0, 0], [1, 1]])).toMatchObject({ percent: { value: 1, gap: null }, fleiss: { value: 1, lower: null, gap: 'NO_DISAGREEMENT' }, alpha: { value: 1, lower: null, gap: 'NO_DISAGREEMENT' } });
  expect(measured([[0, 0], [0, 0], [1, 0]]).alpha).toMatchObject({ charts: 3, gap: 'ONE_CHART_DECIDES' });
});

test('on a scale, being one step apart is nearer than being three apart', () => {
  const near = measured([[0, 0, 0], [1, 1, 2], [3, 3, 2], [0, 1, 0], [2, 2, 2]], true);
  const far = measured([[0, 0, 0], [1, 1, 3], [3, 3, 0], [0, 3, 0], [2, 2, 2]], true);
  expect(near.ordinal?.value ?? 0).toBeGreaterThan(far.ordinal?.value ?? 1);
  expect(near.ordinal?.value ?? 0).toBeGreaterThan(near.alpha.value ?? 1);
});

test('the order of charts and of reviewers does not matter; limits hold the figure', () => {
  const rating = fc.option(fc.integer({ min: 0, max: 3 }), { freq: 6 });
  fc.assert(fc.property(fc.array(fc.array(rating, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 10 }), (units) => {
    const [one, other] = [measured(units, true), measured([...units].reverse().map((unit) => [...unit].reverse()), true)];
    for (const name of ['percent', 'fleiss', 'alpha', 'ordinal'] as const) {
      const [left, right] = [one[name], other[name]];
      expect(right?.charts).toBe(left?.charts);
      expect(right?.gap).toBe(left?.gap);
      for (const part of ['value', 'lower', 'upper'] as const) expect(right?.[part] ?? 9).toBeCloseTo(left?.[part] ?? 9, 9);
      if (left?.lower !== null && left?.upper !== null && left?.value !== null) expect((left?.lower ?? 9) <= (left?.value ?? 0) + 1e-9 && (left?.value ?? 9) <= (left?.upper ?? 0) + 1e-9).toBe(true);
    }
  }));
});

/** A reviewer sees an error that is there with 85 %, and one that is not with 7 %; a quarter of the charts has one. */
const simulate = (random: () => number, charts: number, reviewers: number): number[][] =>
  Array.from({ length: charts }, () => { const wrong = random() < 0.25; return Array.from({ length: reviewers }, () => Number(random() < (wrong ? 0.85 : 0.07))); });

test('seeded simulation: the limits of α and of Fleiss’ κ cover the truth, and the leave-one-out error is that of the linearisation', () => {
  let state = 7;
  const random = (): number => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  const [seen, invented] = [0.25 * 0.85 + 0.75 * 0.07, 0.25 * 0.85 ** 2 + 0.75 * 0.07 ** 2];
  const truth = (invented - seen ** 2) / (seen * (1 - seen));
  let [alphas, kappas, runs] = [0, 0, 0];
  for (let run = 0; run < 300; run++) {
    const units = simulate(random, 24, 4);
    const [alpha, fleiss] = [found(alphaWithLimits({ units, level: 'nominal', conf: 0.95 })), found(fleissWithLimits({ units, conf: 0.95 }))];
    if (alpha.lower === null || alpha.upper === null || fleiss.lower === null || fleiss.upper === null) continue;
    runs++;
    alphas += Number(alpha.lower <= truth && truth <= alpha.upper);
    kappas += Number(fleiss.lower <= truth && truth <= fleiss.upper);
  }
  expect(runs).toBeGreaterThan(290);
  expect(alphas / runs).toBeGreaterThan(0.9);
  expect(kappas / runs).toBeGreaterThan(0.9);
  const many = simulate(random, 300, 4);
  const { lower, upper } = found(fleissWithLimits({ units: many, conf: 0.95 }));
  expect(((upper ?? 0) - (lower ?? 0)) / (2 * 1.968) / (found(multiRater({ ratings: many })).fleissSe ?? 1)).toBeCloseTo(1, 1);
});
