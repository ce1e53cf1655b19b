import fc from 'fast-check';
import { hypergeometricUpper } from '../proportions/hypergeometric-upper.js';
import { isRefusal, type Result } from '../result/refusal.js';
import { attributeSize } from './attribute-size.js';
import { chartsForCodes } from './charts-for-codes.js';
import { clusteredSize } from './clustered-size.js';
import { detectableShare } from './detectable-share.js';
import { errorsAllowed } from './errors-allowed.js';
import { precisionOfCharts } from './precision-of-charts.js';
import { precisionOfSize } from './precision-of-size.js';
import { proportionSize } from './proportion-size.js';
import { shareDeviation } from './share-deviation.js';
import { stratifiedPrecision } from './stratified-precision.js';
import { plannedSizes, stratifiedSize } from './stratified-size.js';
import { twoProportionsPower } from './two-proportions-power.js';
import { twoProportionsSize } from './two-proportions-size.js';

const given = <T>(result: Result<T>): T => {
  if (isRefusal(result)) throw new Error(result.error);
  return result;
};
const share = fc.double({ min: 0.02, max: 0.98, noNaN: true });
const conf = fc.constantFrom(0.8, 0.9, 0.95, 0.99);
const halfWidth = fc.double({ min: 0.01, max: 0.2, noNaN: true });

describe('a size and what it buys are one formula read both ways', () => {
  test.each([[0.5, 0.1, 0.9, null, 68], [0.5, 0.1, 0.9, 500, 60], [0.05, 0.05, 0.95, null, 73], [0.05, 0.05, 0.95, 400, 62]])('p = %d ± %d at %d, N = %s: %d charts', (p, d, level, N, n) => {
    expect(given(proportionSize({ p, d, conf: level, N })).n).toBe(n);
    expect(given(precisionOfSize({ p, n, conf: level, N })).d).toBeLessThanOrEqual(d);
    expect(given(precisionOfSize({ p, n: n - 1, conf: level, N })).d).toBeGreaterThan(d);
  });

  test('thirty charts give ± 8 points at 95 %; all of them ± 0', () => {
    expect(given(precisionOfSize({ p: 0.95, n: 30, conf: 0.95 })).d).toBeCloseTo(0.078, 3);
    expect(precisionOfSize({ p: 0.95, n: 30, conf: 0.95, N: 30 })).toEqual({ d: 0 });
    expect(precisionOfSize({ p: 0.95, n: 0, conf: 0.95 })).toEqual({ error: 'NO_DATA' });
    expect(precisionOfSize({ p: 0.95, n: 31, conf: 0.95, N: 30 })).toEqual({ error: 'INVALID_INPUT' });
  });

  test('whole charts: as many as by the alikeness of their codes, and no wider than asked', () => {
    fc.assert(fc.property(share, halfWidth, conf, fc.double({ min: 1, max: 30, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), fc.option(fc.integer({ min: 50, max: 100_000 })), (p, d, level, m, icc, N) => {
      const plan = { p, conf: level, codesPerChart: m, designEffect: 1 + (m - 1) * icc, N };
      const { charts } = given(chartsForCodes({ ...plan, d }));
      expect(charts).toBe(Math.max(1, given(clusteredSize({ p, d, conf: level, meanClusterSize: m, icc, populationClusters: N })).charts));
      if (N === null || charts <= N) expect(given(precisionOfCharts({ ...plan, n: charts })).d).toBeLessThanOrEqual(d * (1 + 1e-6));
    }));
    expect(chartsForCodes({ p: 0.95, d: 0.02, conf: 0.95, codesPerChart: 0.5, designEffect: 1 })).toEqual({ error: 'INVALID_INPUT' });
  });

  test('the size for a power has that power', () => {
    fc.assert(fc.property(share, share, fc.constantFrom(0.7, 0.8, 0.9), (p1, p2, power) => {
      fc.pre(Math.abs(p1 - p2) > 0.01);
      const { nPerGroupExact } = given(twoProportionsSize({ p1, p2, power, alpha: 0.05 }));
      expect(given(twoProportionsPower({ p1, p2, nPerGroup: nPerGroupExact, alpha: 0.05 })).power).toBeCloseTo(power, 8);
    }));
  });

  test('the change that a size can see takes that size; a few charts see none upwards of 95 %', () => {
    const seen = given(detectableShare({ from: 0.9, nPerGroup: 200, power: 0.8, alpha: 0.05 }));
    for (const p2 of [seen.below ?? 0, seen.above ?? 1]) expect(given(twoProportionsSize({ p1: 0.9, p2, power: 0.8, alpha: 0.05 })).nPerGroup).toBe(200);
    expect(given(detectableShare({ from: 0.95, nPerGroup: 30, power: 0.8, alpha: 0.05 }))).toEqual({ below: expect.closeTo(0.672, 3), above: null });
  });
});

describe('errors that a sample may hold', () => {
  test('as many as the size was made for, and never one that the upper limit contradicts', () => {
    fc.assert(fc.property(fc.integer({ min: 200, max: 2000 }), fc.integer({ min: 0, max: 4 }), conf, (N, k, level) => {
      const size = attributeSize({ tolerable: 0.05, acceptable: k, conf: level, likelihood: 'hypergeometric', N });
      fc.pre(!isRefusal(size));
      const { errors } = given(errorsAllowed({ n: given(size).n, N, tolerable: 0.05, conf: level }));
      expect(errors).toBeGreaterThanOrEqual(k);
      if (errors !== null && errors < given(size).n) expect(given(hypergeometricUpper({ x: errors, n: given(size).n, N, conf: level })).upperCount).toBeLessThan(Math.ceil(0.05 * N));
    }));
  });

  test('too few charts show nothing, however clean', () => {
    expect(errorsAllowed({ n: 30, N: 5000, tolerable: 0.05, conf: 0.95 })).toEqual({ errors: null });
    expect(errorsAllowed({ n: 59, N: 100_000_000, tolerable: 0.05, conf: 0.95 })).toEqual({ errors: 0 });
    expect(errorsAllowed({ n: 6, N: 5, tolerable: 0.05, conf: 0.95 })).toEqual({ error: 'INVALID_INPUT' });
  });
});

describe('a stratified size', () => {
  const strata = [{ N: 900, S: 0.2 }, { N: 300, S: 0.45 }, { N: 40, S: 0.3 }];
  test.each(['proportional', 'equal', 'neyman', 'quota'] as const)('%s: is no wider than asked, and its parts are those of the plan', (allocation) => {
    const plan = { strata, allocation, minimum: 2, conf: 0.95 };
    const { size, sizes } = given(stratifiedSize({ ...plan, d: 0.03 }));
    expect(sizes).toEqual(plannedSizes(plan, size));
    expect(given(stratifiedPrecision({ strata: strata.map((each, at) => ({ ...each, n: sizes[at] ?? 0 })), conf: 0.95 })).d).toBeLessThanOrEqual(0.03);
  });

  test('Neyman needs no more charts than a share in proportion', () => {
    const [neyman, proportional] = (['neyman', 'proportional'] as const).map((allocation) => given(stratifiedSize({ strata, allocation, minimum: 2, conf: 0.95, d: 0.03 })).size);
    expect(neyman).toBeLessThan(proportional ?? 0);
  });

  test('one stratum is a plain share', () => {
    const { size } = given(stratifiedSize({ strata: [{ N: 100_000_000, S: shareDeviation(0.95) }], allocation: 'proportional', minimum: 0, conf: 0.95, d: 0.05 }));
    expect(size).toBe(73);
  });

  test('a stratum that gets none leaves the whole unknown; no charts are no frame', () => {
    expect(stratifiedPrecision({ strata: [{ N: 10, n: 5, S: 0.2 }, { N: 5, n: 0, S: 0.2 }], conf: 0.95 })).toEqual({ error: 'EMPTY_STRATUM' });
    expect(stratifiedSize({ strata: [], allocation: 'equal', minimum: 0, conf: 0.95, d: 0.05 })).toEqual({ error: 'NO_DATA' });
  });
});
