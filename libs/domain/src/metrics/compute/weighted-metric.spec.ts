import fc from 'fast-check';
import { metricOf } from '../catalogue/catalogue.js';
import { addFacts } from '../facts/add-facts.js';
import type { CellCluster, Facts } from '../facts/facts.js';
import { addClusters } from '../../statistics/index.js';
import { computeMetric } from './compute-metric.js';

interface Chart { readonly m: number; readonly x: number; readonly w: number }

const total = (charts: readonly Chart[], term: (chart: Chart) => number): number => charts.reduce((sum, chart) => sum + term(chart), 0);
const cluster = (charts: readonly Chart[]): CellCluster => ({
  ...addClusters(charts),
  weighted: {
    w: total(charts, ({ w }) => w), ww: total(charts, ({ w }) => w * w), wm: total(charts, ({ m, w }) => w * m), wx: total(charts, ({ x, w }) => w * x),
    wmm: total(charts, ({ m, w }) => (w * m) ** 2), wxx: total(charts, ({ x, w }) => (w * x) ** 2), wmx: total(charts, ({ m, x, w }) => w * w * m * x),
  },
});
const clean = (charts: readonly Chart[]): Facts => ({ sums: { audits: charts.length, cleanCharts: total(charts, ({ x }) => x) }, clusters: { records: cluster(charts), codeOverCode: cluster(charts) } });
const coder = (frame: number, right: number, wrong: number): Chart[] => [...Array.from({ length: right }, () => ({ m: 1, x: 1, w: frame / (right + wrong) })), ...Array.from({ length: wrong }, () => ({ m: 1, x: 0, w: frame / (right + wrong) }))];

// Quotas of 20: coder A coded 400 charts and is right in 19, coder B coded 40 and is right in 10.
const quota = clean([...coder(400, 19, 1), ...coder(40, 10, 10)]);

test('equal quotas count by what each coder coded, and the plain share stands beside it', () => {
  const value = computeMetric(metricOf('record-over-record'), quota);
  expect(value).toMatchObject({ numerator: 29, denominator: 40, n: 40, asAudited: 29 / 40, state: 'measured', interval: { method: 'korn-graubard' } });
  expect(value.value).toBeCloseTo((400 * 0.95 + 40 * 0.5) / 440, 12);
  expect(value.interval?.lower).toBeLessThan(value.value ?? 0);
  expect(value.interval?.upper).toBeGreaterThan(value.value ?? 1);
  expect(computeMetric(metricOf('code-over-code'), quota).value).toBeCloseTo((400 * 0.95 + 40 * 0.5) / 440, 12);
});

test('cells of different draws add up to the whole', () => {
  const parts = addFacts(clean(coder(400, 19, 1)), clean(coder(40, 10, 10)));
  expect(computeMetric(metricOf('record-over-record'), parts).value).toBeCloseTo(computeMetric(metricOf('record-over-record'), quota).value ?? 0, 12);
});

test('where every chance was equal the weights change nothing', () => {
  fc.assert(fc.property(fc.array(fc.record({ m: fc.integer({ min: 1, max: 20 }), wrong: fc.integer({ min: 0, max: 20 }) }), { minLength: 2, maxLength: 30 }), fc.double({ min: 1, max: 1000, noNaN: true }), (charts, w) => {
    const same = charts.map(({ m, wrong }) => ({ m, x: Math.max(0, m - wrong), w }));
    const plain = computeMetric(metricOf('code-over-code'), { sums: {}, clusters: { codeOverCode: addClusters(same) } });
    expect(computeMetric(metricOf('code-over-code'), { sums: {}, clusters: { codeOverCode: cluster(same) } })).toEqual(plain);
  }));
});

test('the frame that is known narrows the limits: exact for charts, by its correction for codes', () => {
  const facts = clean(coder(60, 27, 3));
  expect(computeMetric(metricOf('record-over-record'), facts, 60)).toMatchObject({ value: 0.9, asAudited: null, interval: { method: 'hypergeometric' } });
  const width = (frame: number | null): number => {
    const { interval } = computeMetric(metricOf('code-over-code'), { sums: {}, clusters: { codeOverCode: addClusters(Array.from({ length: 30 }, (_, at) => ({ m: 10, x: at % 10 === 0 ? 4 : 10 }))) } }, frame);
    return (interval?.upper ?? 1) - (interval?.lower ?? 0);
  };
  expect(width(60)).toBeLessThan(width(600));
  expect(width(600)).toBeLessThan(width(null));
  // A frame audited whole has no sampling error.
  expect(computeMetric(metricOf('record-over-record'), clean(coder(30, 27, 3)), 30).interval).toMatchObject({ lower: 0.9, upper: 0.9 });
});
