import fc from 'fast-check';
import { mersenneTwister, stateFromR } from '../../sampling/selection/mersenne-twister.js';
import { isRefusal, type Result } from '../result/refusal.js';
import { hypergeometricInterval, type HypergeometricInterval } from './hypergeometric-interval.js';
import { hypergeometricLower } from './hypergeometric-lower.js';
import { hypergeometricUpper } from './hypergeometric-upper.js';

const found = (result: Result<HypergeometricInterval>): HypergeometricInterval => {
  if (isRefusal(result)) throw new Error(result.error);
  return result;
};

const input = fc
  .integer({ min: 1, max: 600 })
  .chain((N) => fc.integer({ min: 1, max: N }).chain((n) => fc.record({ N: fc.constant(N), n: fc.constant(n), x: fc.integer({ min: 0, max: n }), conf: fc.constantFrom(0.8, 0.9, 0.95) })));

test('contains the estimate (to a whole chart), and leaves room for what was seen', () => {
  fc.assert(fc.property(input, (each) => {
    const { lowerCount, upperCount } = found(hypergeometricInterval(each));
    const expected = (each.N * each.x) / each.n;
    expect(lowerCount).toBeLessThanOrEqual(Math.ceil(expected));
    expect(upperCount).toBeGreaterThanOrEqual(Math.floor(expected));
    expect(lowerCount).toBeGreaterThanOrEqual(each.x);
    expect(upperCount).toBeLessThanOrEqual(each.N - (each.n - each.x));
  }));
});

test('unmarked units have the mirrored interval', () => {
  fc.assert(fc.property(input, ({ x, n, N, conf }) => {
    const marked = found(hypergeometricInterval({ x, n, N, conf }));
    const unmarked = found(hypergeometricInterval({ x: n - x, n, N, conf }));
    expect([unmarked.lowerCount, unmarked.upperCount]).toEqual([N - marked.upperCount, N - marked.lowerCount]);
  }));
});

test('one-sided limits at half the error are the two-sided ones', () => {
  fc.assert(fc.property(input, ({ x, n, N, conf }) => {
    const both = found(hypergeometricInterval({ x, n, N, conf }));
    const oneSided = 1 - (1 - conf) / 2;
    expect(hypergeometricLower({ x, n, N, conf: oneSided })).toMatchObject({ lowerCount: both.lowerCount });
    expect(hypergeometricUpper({ x, n, N, conf: oneSided })).toMatchObject({ upperCount: both.upperCount });
  }));
});

test('a census has no width', () => {
  expect(hypergeometricInterval({ x: 3, n: 20, N: 20, conf: 0.95 })).toMatchObject({ lower: 0.15, upper: 0.15 });
});

test.each([
  [60, 20],
  [200, 40],
  [400, 30],
])('of %d charts, %d drawn: never covers less than 94 %% of a nominal 95 %%, whatever is marked', (N, n) => {
  const bits = mersenneTwister(stateFromR(N));
  const intervals = Array.from({ length: n + 1 }, (_, x) => found(hypergeometricInterval({ x, n, N, conf: 0.95 })));
  for (let marked = 0; marked <= N; marked += Math.ceil(N / 25)) {
    let holds = 0;
    for (let sample = 0; sample < 3000; sample += 1) {
      let x = 0;
      for (let drawn = 0; drawn < n; drawn += 1) if (bits() < ((marked - x) / (N - drawn)) * 2 ** 32) x += 1;
      const interval = intervals[x];
      if (interval !== undefined && interval.lowerCount <= marked && marked <= interval.upperCount) holds += 1;
    }
    expect(holds / 3000).toBeGreaterThanOrEqual(0.94);
  }
});
