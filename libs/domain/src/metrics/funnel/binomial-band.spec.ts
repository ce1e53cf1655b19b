import fc from 'fast-check';
import { binomialBand } from './binomial-band.js';

/** P(X ≤ k) by direct summation, for small n. */
const atMost = (k: number, n: number, p: number): number => {
  let term = (1 - p) ** n;
  let sum = 0;
  for (let j = 0; j <= k; j += 1) {
    sum += term;
    term *= ((n - j) / (j + 1)) * (p / (1 - p));
  }
  return sum;
};

const cases: readonly (readonly [string, number, number, number, number, number])[] = [
  ['one trial: nothing is surprising', 1, 0.5, 0.95, 0, 1],
  ['a fair coin ten times', 10, 0.5, 0.95, 2, 8],
  ['thirty at 95 %: three sigma would reach 107 %', 30, 0.95, 0.997, 24, 30],
  ['never', 50, 0, 0.95, 0, 0],
  ['always', 50, 1, 0.95, 50, 50],
];
test.each(cases)('%s', (_, n, p, level, lowest, highest) => {
  expect(binomialBand(n, p, level)).toEqual({ lowest, highest });
});

test('half a million trials neither under- nor overflow', () => {
  const { lowest, highest } = binomialBand(500_000, 0.95, 0.95);
  expect(lowest / 500_000).toBeCloseTo(0.95 - 1.96 * Math.sqrt((0.95 * 0.05) / 500_000), 5);
  expect(highest / 500_000).toBeCloseTo(0.95 + 1.96 * Math.sqrt((0.95 * 0.05) / 500_000), 5);
});

test('what lies outside has a tail of at most half the error, what lies on the edge has more', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 60 }), fc.double({ min: 0.01, max: 0.99, noNaN: true }), fc.constantFrom(0.9, 0.95, 0.998), (n, p, level) => {
    const tail = (1 - level) / 2;
    const { lowest, highest } = binomialBand(n, p, level);
    expect(lowest).toBeLessThanOrEqual(highest);
    expect(atMost(lowest, n, p)).toBeGreaterThan(tail - 1e-9);
    if (lowest > 0) expect(atMost(lowest - 1, n, p)).toBeLessThanOrEqual(tail + 1e-9);
    expect(1 - atMost(highest - 1, n, p)).toBeGreaterThan(tail - 1e-9);
    if (highest < n) expect(1 - atMost(highest, n, p)).toBeLessThanOrEqual(tail + 1e-9);
  }));
});
