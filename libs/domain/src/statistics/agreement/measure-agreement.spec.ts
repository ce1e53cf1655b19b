import fc from 'fast-check';
import { isRefusal } from '../result/refusal.js';
import { measureAgreement, type DoubleReviews } from './measure-agreement.js';

const measured = (reviews: DoubleReviews) => {
  const result = measureAgreement(reviews, 0.95);
  if (isRefusal(result)) throw new Error(result.error);
  return result;
};

test('rare errors: 94 % agree, κ is below chance and AC1 is high', () => {
  const { percent, kappa, ac1 } = measured({ both: 0, firstOnly: 3, secondOnly: 3, neither: 94 });
  expect(percent.value).toBeCloseTo(0.94, 12);
  expect(kappa?.value).toBeCloseTo(-0.0309, 4);
  expect(ac1?.value).toBeCloseTo(0.9363, 4);
});

test('by hand: 20, 5, 10, 15 of 50: κ = (0.7 − 0.5) ÷ 0.5, AC1 = (0.7 − 0.495) ÷ 0.505', () => {
  const { kappa, ac1 } = measured({ both: 20, firstOnly: 5, secondOnly: 10, neither: 15 });
  expect(kappa?.value).toBeCloseTo(0.4, 12);
  expect(ac1?.value).toBeCloseTo((0.7 - 2 * 0.55 * 0.45) / (1 - 2 * 0.55 * 0.45), 12);
});

test('one category only has a percentage and no coefficient; no chart is refused', () => {
  for (const reviews of [{ both: 0, firstOnly: 0, secondOnly: 0, neither: 9 }, { both: 9, firstOnly: 0, secondOnly: 0, neither: 0 }]) {
    expect(measured(reviews)).toMatchObject({ charts: 9, percent: { value: 1, upper: 1 }, kappa: null, ac1: null });
  }
  expect(measureAgreement({ both: 0, firstOnly: 0, secondOnly: 0, neither: 0 }, 0.95)).toEqual({ error: 'NO_DATA' });
});

test('agreement without exception has no limits that would claim certainty', () => {
  expect(measured({ both: 2, firstOnly: 0, secondOnly: 0, neither: 7 })).toMatchObject({ kappa: { value: 1, lower: null, upper: null }, ac1: { value: 1, lower: null, upper: null } });
});

test('who is first does not matter, and limits hold the figure', () => {
  const count = fc.integer({ min: 0, max: 40 });
  fc.assert(fc.property(count, count, count, count, (both, firstOnly, secondOnly, neither) => {
    fc.pre(both + firstOnly + secondOnly + neither > 1);
    const one = measured({ both, firstOnly, secondOnly, neither });
    const other = measured({ both, firstOnly: secondOnly, secondOnly: firstOnly, neither });
    expect(other.kappa?.value ?? 9).toBeCloseTo(one.kappa?.value ?? 9, 10);
    expect(other.ac1?.value ?? 9).toBeCloseTo(one.ac1?.value ?? 9, 10);
    for (const figure of [one.percent, one.kappa, one.ac1]) if (figure !== null && figure.lower !== null && figure.upper !== null) expect(figure.lower <= figure.value + 1e-12 && figure.value <= figure.upper + 1e-12).toBe(true);
  }));
});
