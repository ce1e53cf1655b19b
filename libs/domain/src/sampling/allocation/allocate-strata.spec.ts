import fc from 'fast-check';
import { isRefusal } from '../../statistics/result/refusal.js';
import { allocate } from './allocate.js';
import { allocateStrata } from './allocate-strata.js';
import { pastDeviations } from './past-deviations.js';

const strata = fc.array(fc.record({ N: fc.integer({ min: 0, max: 2000 }), S: fc.double({ min: 0, max: 500, noNaN: true }) }), { minLength: 1, maxLength: 12 });
const kinds = fc.constantFrom('proportional' as const, 'equal' as const, 'neyman' as const);

test('parts add up to the total, none above its stratum, none below its minimum', () => {
  fc.assert(fc.property(strata, kinds, fc.integer({ min: 0, max: 8 }), fc.double({ min: 0, max: 1, noNaN: true }), (each, kind, minPerStratum, share) => {
    const Nh = each.map(({ N }) => N);
    const floor = Nh.reduce((sum, N) => sum + Math.min(N, minPerStratum), 0);
    const whole = Nh.reduce((sum, N) => sum + N, 0);
    const total = Math.round(floor + share * (whole - floor));
    const result = allocateStrata({ kind, total, Nh, Sh: each.map(({ S }) => S), minPerStratum });
    if (isRefusal(result)) throw new Error(result.error);
    expect(result.n.reduce((sum, n) => sum + n, 0)).toBe(total);
    expect(result.raw.reduce((sum, raw) => sum + raw, 0)).toBeCloseTo(total, 6);
    result.n.forEach((n, h) => {
      expect(n).toBeLessThanOrEqual(Nh[h] ?? -1);
      expect(n).toBeGreaterThanOrEqual(Math.min(Nh[h] ?? 0, minPerStratum));
      expect(Math.abs(n - (result.raw[h] ?? Number.NaN))).toBeLessThan(1 + 1e-6);
    });
  }));
});

test('a plan that asks for more than there is takes it whole, for less than the minima takes those', () => {
  fc.assert(fc.property(strata, kinds, fc.integer({ min: 0, max: 30_000 }), (each, method, total) => {
    const populations = each.map(({ N }) => N);
    const sizes = allocate({ method, total, populations, minimum: 2, deviations: each.map(({ S }) => S) });
    const whole = populations.reduce((sum, N) => sum + N, 0);
    const minima = populations.reduce((sum, N) => sum + Math.min(2, N), 0);
    expect(sizes.reduce((sum, n) => sum + n, 0)).toBe(Math.min(whole, Math.max(minima, total)));
  }));
});

test.each<readonly [string, Parameters<typeof allocateStrata>[0], string]>([
  ['more than there is', { kind: 'equal', total: 9, Nh: [4, 4], minPerStratum: 0 }, 'TOTAL_EXCEEDS_POPULATION'],
  ['less than the minima', { kind: 'equal', total: 3, Nh: [4, 4], minPerStratum: 2 }, 'TOTAL_BELOW_MINIMUM'],
  ['Neyman without deviations', { kind: 'neyman', total: 3, Nh: [4, 4], minPerStratum: 0 }, 'INVALID_INPUT'],
  ['no strata', { kind: 'equal', total: 0, Nh: [], minPerStratum: 0 }, 'NO_DATA'],
  ['an unknown kind', { kind: 'optimal' as 'equal', total: 3, Nh: [4, 4], minPerStratum: 0 }, 'INVALID_INPUT'],
])('%s is refused', (_, input, error) => {
  expect(allocateStrata(input)).toEqual({ error });
});

describe('deviations from the past', () => {
  const past = [{ stratum: 'IP', n: 50, sum: 10, squares: 10 }, { stratum: 'ED', n: 40, sum: 0, squares: 0 }, { stratum: 'EM', n: 3, sum: 2, squares: 2 }];
  const pooled = Math.sqrt((10 - 100 / 50 + (2 - 4 / 3)) / (49 + 39 + 2));

  test('a stratum new, hardly audited or clean so far takes the pooled one', () => {
    const deviations = pastDeviations({ strata: ['ED', 'EM', 'IP', 'OBS'], past, minimum: 10 });
    expect(deviations).toEqual([pooled, pooled, expect.closeTo(Math.sqrt((10 - 2) / 49), 12), pooled]);
  });

  test('no variation in all of the past: allocate in proportion', () => {
    expect(pastDeviations({ strata: ['ED'], past: [{ stratum: 'ED', n: 40, sum: 0, squares: 0 }], minimum: 10 })).toBeNull();
    expect(pastDeviations({ strata: ['ED'], past: [], minimum: 10 })).toBeNull();
  });

  test('dollars that never differ are no variation, whatever rounding says', () => {
    const dollars = Array.from({ length: 30 }, () => 12.1);
    const sums = { stratum: 'ED', n: 30, sum: dollars.reduce((sum, y) => sum + y, 0), squares: dollars.reduce((sum, y) => sum + y * y, 0) };
    expect(pastDeviations({ strata: ['ED'], past: [sums], minimum: 10 })).toBeNull();
  });
});
