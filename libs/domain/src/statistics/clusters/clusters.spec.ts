import fc from 'fast-check';
import { isRefusal, type Result } from '../result/refusal.js';
import { addClusters } from './add-clusters.js';
import { clusterRatio } from './cluster-ratio.js';
import type { Cluster } from './cluster.js';
import { differenceOfRatios } from './difference-of-ratios.js';
import { kornGraubard } from './korn-graubard.js';
import { ratioOfSums } from './ratio-of-sums.js';
import { weightedKornGraubard } from './weighted-korn-graubard.js';

const found = <T>(result: Result<T>): T => {
  if (isRefusal(result)) throw new Error(result.error);
  return result;
};
const chart = fc.integer({ min: 1, max: 30 }).chain((m) => fc.record({ m: fc.constant(m), x: fc.integer({ min: 0, max: m }) }));
const charts = fc.array(chart, { minLength: 2, maxLength: 40 });
const mirrored = (each: readonly Cluster[]): readonly Cluster[] => each.map(({ m, x }) => ({ m, x: m - x }));

describe('Korn–Graubard', () => {
  test('contains the estimate, within [0, 1], on no more codes than there are', () => {
    fc.assert(fc.property(charts, (clusters) => {
      const { estimate, lower, upper, nEffective } = found(kornGraubard({ clusters, conf: 0.95 }));
      expect([0 <= (lower ?? -1), (lower ?? 2) <= estimate, estimate <= (upper ?? -1), (upper ?? 2) <= 1]).toEqual([true, true, true, true]);
      expect(nEffective).toBeLessThanOrEqual(addClusters(clusters).m);
    }));
  });

  test('wrong codes have the mirrored interval of right ones', () => {
    fc.assert(fc.property(charts, (clusters) => {
      const right = found(kornGraubard({ clusters, conf: 0.95 }));
      const wrong = found(kornGraubard({ clusters: mirrored(clusters), conf: 0.95 }));
      expect(wrong.lower ?? Number.NaN).toBeCloseTo(1 - (right.upper ?? Number.NaN), 6);
      expect(wrong.upper ?? Number.NaN).toBeCloseTo(1 - (right.lower ?? Number.NaN), 6);
    }));
  });

  test('every chart twice narrows it', () => {
    fc.assert(fc.property(charts, (clusters) => {
      const once = found(kornGraubard({ clusters, conf: 0.95 }));
      const twice = found(kornGraubard({ clusters: [...clusters, ...clusters], conf: 0.95 }));
      expect((twice.upper ?? 2) - (twice.lower ?? 0)).toBeLessThan((once.upper ?? 0) - (once.lower ?? 2));
    }));
  });

  test('almost no confidence still has an interval', () => {
    expect(found(kornGraubard({ clusters: [{ m: 4, x: 1 }, { m: 5, x: 0 }], conf: 1e-9 })).nEffective).toBeGreaterThan(0);
  });
});

describe('weighted Korn–Graubard', () => {
  test('equal weights are none', () => {
    fc.assert(fc.property(charts, fc.double({ min: 0.1, max: 50, noNaN: true }), (clusters, weight) => {
      const plain = found(kornGraubard({ clusters, conf: 0.9 }));
      const weighted = found(weightedKornGraubard({ clusters: clusters.map((each) => ({ ...each, weight })), conf: 0.9 }));
      for (const field of ['estimate', 'nEffective', 'lower', 'upper'] as const) expect(weighted[field] ?? Number.NaN).toBeCloseTo(plain[field] ?? Number.NaN, 6);
    }));
  });

  test('unequal weights move the estimate to where the charts stand for more, and cost precision', () => {
    const clusters = Array.from({ length: 40 }, (_, index) => ({ m: 10, x: index % 4 === 0 ? 3 : 0, weight: index % 4 === 0 ? 1 : 9 }));
    const { estimate } = found(weightedKornGraubard({ clusters, conf: 0.95 }));
    expect(estimate).toBeCloseTo(30 / (10 * 280), 12);
    const clean = found(weightedKornGraubard({ clusters: clusters.map((each) => ({ ...each, x: 0 })), conf: 0.95 }));
    expect(clean.nEffective).toBeCloseTo(280 ** 2 / (10 + 30 * 81), 12);
  });

  test('a chart without a weight is refused', () => {
    expect(weightedKornGraubard({ clusters: [{ m: 4, x: 1, weight: 0 }], conf: 0.95 })).toEqual({ error: 'INVALID_INPUT' });
  });
});

describe('ratio estimator', () => {
  test('the sums give what the list gives', () => {
    fc.assert(fc.property(charts, (clusters) => {
      const [list, sums] = [found(clusterRatio({ clusters, conf: 0.95 })), found(ratioOfSums(addClusters(clusters), { conf: 0.95 }))];
      expect(sums.se ?? Number.NaN).toBeCloseTo(list.se ?? Number.NaN, 9);
    }));
  });

  test('large dollars that hardly differ keep their digits', () => {
    const clusters = Array.from({ length: 10 }, (_, index) => ({ m: 1, x: 1e8 + (index % 2 === 0 ? 0.01 : -0.01) }));
    expect(found(clusterRatio({ clusters, conf: 0.95 })).se).toBeCloseTo(0.01 / 3, 8);
  });

  test('a chart with a figure and no codes is refused, one with neither is left out', () => {
    expect(clusterRatio({ clusters: [{ m: 4, x: 1 }, { m: 0, x: 3 }], conf: 0.95 })).toEqual({ error: 'INVALID_INPUT' });
    expect(clusterRatio({ clusters: [{ m: 4, x: 1 }, { m: 5, x: 0 }, { m: 0, x: 0 }], conf: 0.95 })).toEqual(clusterRatio({ clusters: [{ m: 4, x: 1 }, { m: 5, x: 0 }], conf: 0.95 }));
  });

  test('one chart has an estimate and no error; so has a change from one chart', () => {
    expect(clusterRatio({ clusters: [{ m: 9, x: 2 }], conf: 0.95 })).toEqual({ estimate: 2 / 9, se: null, df: 0, lower: null, upper: null, deff: null });
    expect(differenceOfRatios({ before: [{ m: 9, x: 2 }], after: [{ m: 5, x: 1 }, { m: 5, x: 0 }], conf: 0.95 })).toMatchObject({ se: null, lower: null });
  });

  test('before and after swapped turn the sign', () => {
    fc.assert(fc.property(charts, charts, (before, after) => {
      const [one, other] = [found(differenceOfRatios({ before, after, conf: 0.95 })), found(differenceOfRatios({ before: after, after: before, conf: 0.95 }))];
      expect(other.estimate).toBeCloseTo(-one.estimate, 12);
      expect(other.upper ?? Number.NaN).toBeCloseTo(-(one.lower ?? Number.NaN), 10);
    }));
  });
});
