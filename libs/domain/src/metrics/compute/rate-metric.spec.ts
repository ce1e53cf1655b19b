import { addClusters } from '../../statistics/index.js';
import { metricOf } from '../catalogue/catalogue.js';
import type { Facts } from '../facts/facts.js';
import { computeMetric } from './compute-metric.js';

const charts = [[10, 0], [8, 2], [12, 1], [10, 0], [9, 3], [11, 0]].map(([m = 0, x = 0]) => ({ m, x }));
const none = { pcsMatched: 0, pcsRevised: 0, pcsUnsupported: 0, pcsMissed: 0, servicesMatched: 0, servicesRevised: 0, servicesUnsupported: 0, servicesMissed: 0 };
const facts: Facts = { sums: { ...none, scoredFindings: 6, dxMatched: 54, dxRevised: 3, dxMissed: 2, dxUnsupported: 1, audits: 6 }, clusters: { errorsOfCodes: addClusters(charts), errorsOfCharts: addClusters(charts.map(({ x }) => ({ m: 1, x }))) } };

test('errors per 100 codes have the t limits of a ratio over charts', () => {
  // R = 6/60; Σ(x − Rm)² = 1 + 1.44 + 0.04 + 1 + 4.41 + 1.21 = 9.1; se = √(6/5 · 9.1)/60 = 0.055076; t(5) = 2.570582: half width 0.141577.
  const value = computeMetric(metricOf('errors-per-100-codes'), facts);
  expect(value).toMatchObject({ numerator: 6, n: 6, state: 'too_few', interval: { method: 'ratio-t', lower: 0, confidence: 0.95 } });
  expect(value.value).toBeCloseTo(10, 12);
  expect(value.interval?.upper).toBeCloseTo(24.1577, 3);
});

test('errors per chart are a mean with its limits', () => {
  // Mean 1, s² = (1 + 1 + 0 + 1 + 4 + 1)/5 = 1.6, se = √(1.6/6) = 0.516398, half width 1.327443.
  expect(computeMetric(metricOf('errors-per-chart'), facts)).toMatchObject({ value: 1, interval: { lower: 0 } });
  expect(computeMetric(metricOf('errors-per-chart'), facts).interval?.upper).toBeCloseTo(2.327443, 5);
});

test('without any error, or of one chart, there are no limits', () => {
  const clean: Facts = { sums: { ...facts.sums, scoredFindings: 0 }, clusters: { errorsOfCharts: addClusters(charts.map(() => ({ m: 1, x: 0 }))) } };
  expect(computeMetric(metricOf('errors-per-chart'), clean)).toMatchObject({ value: 0, interval: null });
  expect(computeMetric(metricOf('errors-per-chart'), { sums: { audits: 1, scoredFindings: 2 }, clusters: { errorsOfCharts: addClusters([{ m: 1, x: 2 }]) } }).interval).toBeNull();
});
