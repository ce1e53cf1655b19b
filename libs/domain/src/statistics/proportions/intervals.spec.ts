import fc from 'fast-check';
import { mersenneTwister, stateFromR } from '../../sampling/selection/mersenne-twister.js';
import { isRefusal, type Result } from '../result/refusal.js';
import { agrestiCoull } from './agresti-coull.js';
import { clopperPearson } from './clopper-pearson.js';
import { clopperPearsonOneSided } from './clopper-pearson-one-sided.js';
import { jeffreys } from './jeffreys.js';
import { midP } from './mid-p.js';
import type { ProportionInput, ProportionInterval } from './proportion.js';
import { wilson } from './wilson.js';
import { wilsonContinuity } from './wilson-continuity.js';

const found = (result: Result<ProportionInterval>): ProportionInterval => {
  if (isRefusal(result)) throw new Error(result.error);
  return result;
};
const width = ({ lower, upper }: ProportionInterval): number => upper - lower;

const input = fc.integer({ min: 1, max: 400 }).chain((n) => fc.record({ n: fc.constant(n), x: fc.integer({ min: 0, max: n }), conf: fc.constantFrom(0.8, 0.9, 0.95, 0.99) }));

const methods: readonly (readonly [string, (each: ProportionInput) => Result<ProportionInterval>])[] = [
  ['Wilson', wilson],
  ['Wilson with continuity', wilsonContinuity],
  ['Clopper–Pearson', clopperPearson],
  ['mid-p', midP],
  ['Jeffreys', jeffreys],
  ['Agresti–Coull', agrestiCoull],
];

describe.each(methods)('%s', (_, method) => {
  test('contains the estimate, within [0, 1]', () => {
    fc.assert(fc.property(input, (each) => {
      const { lower, estimate, upper } = found(method(each));
      expect(lower).toBeGreaterThanOrEqual(0);
      expect(lower).toBeLessThanOrEqual(estimate);
      expect(estimate).toBeLessThanOrEqual(upper);
      expect(upper).toBeLessThanOrEqual(1);
    }));
  });

  test('failures have the mirrored interval of successes', () => {
    fc.assert(fc.property(input, ({ x, n, conf }) => {
      const right = found(method({ x, n, conf }));
      const wrong = found(method({ x: n - x, n, conf }));
      expect(wrong.lower).toBeCloseTo(1 - right.upper, 10);
      expect(wrong.upper).toBeCloseTo(1 - right.lower, 10);
    }));
  });

  test('twice the charts with the same share narrow it, more confidence widens it', () => {
    fc.assert(fc.property(input, ({ x, n, conf }) => {
      expect(width(found(method({ x: 2 * x, n: 2 * n, conf })))).toBeLessThan(width(found(method({ x, n, conf }))));
      expect(width(found(method({ x, n, conf: 0.999 })))).toBeGreaterThanOrEqual(width(found(method({ x, n, conf }))));
    }));
  });

  test.each<readonly [string, number, number, string]>([['nothing looked at', 0, 0, 'NO_DATA'], ['more wrong than there are', 6, 5, 'INVALID_INPUT'], ['less than none', -1, 5, 'INVALID_INPUT']])('%s is refused', (_name, x, n, error) => {
    expect(method({ x, n, conf: 0.95 })).toEqual({ error });
  });
});

/** Share of seeded samples of n whose interval holds p. */
const coverage = (method: (each: ProportionInput) => Result<ProportionInterval>, p: number, n: number, samples: number, seed: number): number => {
  const bits = mersenneTwister(stateFromR(seed));
  const intervals = Array.from({ length: n + 1 }, (_, x) => found(method({ x, n, conf: 0.95 })));
  let holds = 0;
  for (let sample = 0; sample < samples; sample += 1) {
    let x = 0;
    for (let chart = 0; chart < n; chart += 1) if (bits() < p * 2 ** 32) x += 1;
    const interval = intervals[x];
    if (interval !== undefined && interval.lower <= p && p <= interval.upper) holds += 1;
  }
  return holds / samples;
};

test.each([20, 50])('Wilson covers 95 %% within 1.5 points on average over the share, n = %d', (n) => {
  const shares = Array.from({ length: 49 }, (_, index) => (index + 1) / 50);
  const mean = shares.reduce((sum, p, index) => sum + coverage(wilson, p, n, 1000, index + 1), 0) / shares.length;
  expect(Math.abs(mean - 0.95)).toBeLessThan(0.015);
});

test.each([0.01, 0.03, 0.05, 0.1, 0.5])('Clopper–Pearson never covers less than it says, share %d', (p) => {
  expect(coverage(clopperPearson, p, 30, 3000, 7)).toBeGreaterThanOrEqual(0.94);
});

test('30 charts with no error show at best 90.5 %', () => {
  expect(found(clopperPearsonOneSided({ x: 30, n: 30, conf: 0.95 })).lower).toBeCloseTo(0.905, 3);
});
