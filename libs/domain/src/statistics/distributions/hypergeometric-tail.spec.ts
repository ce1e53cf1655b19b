import fc from 'fast-check';
import { hypergeometricTail } from './hypergeometric-tail.js';

const choose = (n: number, k: number): bigint => {
  let result = 1n;
  for (let j = 1; j <= k; j += 1) result = (result * BigInt(n - k + j)) / BigInt(j);
  return k < 0 || k > n ? 0n : result;
};

const ratio = (numerator: bigint, denominator: bigint): number => Number(`${(numerator * 10n ** 340n) / denominator}e-340`);

const exact = (N: number, K: number, n: number, x: number, upper: boolean): number => {
  let sum = 0n;
  for (let k = 0; k <= Math.min(n, K); k += 1) if (upper ? k > x : k <= x) sum += choose(K, k) * choose(N - K, n - k);
  return ratio(sum, choose(N, n));
};

const draw = fc.integer({ min: 1, max: 120 }).chain((N) => fc.record({ N: fc.constant(N), K: fc.integer({ min: 0, max: N }), n: fc.integer({ min: 0, max: N }), x: fc.integer({ min: -1, max: N }), upper: fc.boolean() }));

test('either tail agrees with exact arithmetic to 12 digits', () => {
  fc.assert(fc.property(draw, ({ N, K, n, x, upper }) => {
    const wanted = exact(N, K, n, x, upper);
    expect(Math.abs(hypergeometricTail({ N, K, n }, x, upper) - wanted)).toBeLessThanOrEqual(1e-12 * wanted);
  }));
});

test('a frame of a billion is answered at once, even far from the mode', () => {
  const started = performance.now();
  expect(hypergeometricTail({ N: 1e9, K: 5e8, n: 5e8 }, 0)).toBe(0);
  expect(hypergeometricTail({ N: 1e9, K: 5e8, n: 5e8 }, 2.5e8)).toBeCloseTo(0.5, 3);
  expect(performance.now() - started).toBeLessThan(300);
});
