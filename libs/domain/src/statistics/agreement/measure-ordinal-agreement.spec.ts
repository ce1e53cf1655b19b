import { isRefusal } from '../result/refusal.js';
import { measureOrdinalAgreement } from './measure-ordinal-agreement.js';

const measured = (table: readonly (readonly number[])[]) => {
  const result = measureOrdinalAgreement({ table, conf: 0.95 });
  if (isRefusal(result)) throw new Error(result.error);
  return result;
};

test('by hand: of 10 charts 6 alike, 3 one step apart, 1 three steps apart on a scale of four', () => {
  const { charts, same, linear, quadratic } = measured([[4, 2, 0, 1], [1, 1, 0, 0], [0, 0, 1, 0], [0, 0, 0, 0]]);
  expect(charts).toBe(10);
  expect(same.value).toBeCloseTo(0.6, 12);
  // Disagreement seen ÷ disagreement by chance; rows 7, 2, 1, 0, columns 5, 3, 1, 1 of 10.
  const byChance = (steps: (k: number, l: number) => number): number => [7, 2, 1, 0].reduce((sum, row, k) => sum + [5, 3, 1, 1].reduce((inner, column, l) => inner + (row * column * steps(k, l)) / 100, 0), 0);
  const step = (k: number, l: number): number => Math.abs(k - l) / 3;
  expect(linear?.value).toBeCloseTo(1 - (3 / 3 + 1) / 10 / byChance(step), 12);
  expect(quadratic?.value).toBeCloseTo(1 - (3 / 9 + 1) / 10 / byChance((k, l) => step(k, l) ** 2), 12);
  expect(linear?.lower).not.toBeNull();
});

test('one category only has no κ; full agreement has one without limits; no chart is refused', () => {
  expect(measured([[9, 0], [0, 0]])).toMatchObject({ same: { value: 1, upper: 1 }, linear: null, quadratic: null });
  expect(measured([[5, 0, 0], [0, 3, 0], [0, 0, 2]])).toMatchObject({ linear: { value: 1, lower: null, upper: null }, quadratic: { value: 1, lower: null } });
  expect(measureOrdinalAgreement({ table: [[0, 0], [0, 0]], conf: 0.95 })).toEqual({ error: 'NO_DATA' });
});
