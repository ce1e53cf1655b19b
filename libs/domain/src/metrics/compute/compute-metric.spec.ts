import { metricCatalogue, metricOf, type MetricId } from '../catalogue/catalogue.js';
import type { Facts } from '../facts/facts.js';
import { addClusters } from '../../statistics/index.js';
import { computeMetric } from './compute-metric.js';

const empty: Facts = { sums: {} };

/** One chart with 8 matched, 1 revised, 1 unsupported, 1 missed, DRG right. */
const vector: Facts = {
  sums: { audits: 1, cleanCharts: 0, drgRight: 1, drgAudited: 1, dxMatched: 8, dxRevised: 1, dxUnsupported: 1, dxMissed: 1, pcsMatched: 0, servicesMatched: 0 },
  clusters: { codeOverCode: addClusters([{ m: 10, x: 8 }]), netOfOverCoding: addClusters([{ m: 10, x: 7 }]), union: addClusters([{ m: 11, x: 8 }]), weighted: addClusters([{ m: 13, x: 9 }]) },
};
const scores: readonly (readonly [MetricId, number, number, number])[] = [
  ['code-over-code', 0.8, 8, 10],
  ['net-of-over-coding', 0.7, 7, 10],
  ['union', 8 / 11, 8, 11],
  ['weighted', 9 / 13, 9, 13],
  ['record-over-record', 0, 0, 1],
  ['drg-accuracy', 1, 1, 1],
];
test.each(scores)('one chart of the book: %s is %d', (id, value, numerator, denominator) => {
  expect(computeMetric(metricOf(id), vector)).toMatchObject({ value, numerator, denominator, n: 1, state: 'too_few' });
});

test.each(metricCatalogue.map((entry) => [entry.id, entry] as const))('%s: nothing known is not measured, never 0', (_, entry) => {
  expect(computeMetric(entry, empty)).toEqual({ value: null, numerator: null, denominator: null, n: null, asAudited: null, interval: null, state: 'not_measured' });
});

const zeros: Facts = { sums: { audits: 0, cleanCharts: 0, drgAudited: 0, drgRight: 0, queries: 0, queriesAnswered: 0, disputesDecided: 0, disputesConceded: 0 }, clusters: { codeOverCode: addClusters([]), poa: addClusters([]) } };
test.each(['code-over-code', 'poa-accuracy', 'record-over-record', 'drg-accuracy', 'query-response-rate', 'overturn-rate'] as const)('%s of nothing judged is not measured', (id) => {
  expect(computeMetric(metricOf(id), zeros)).toMatchObject({ value: null, state: 'not_measured' });
});

test('none correct is 0 with an interval', () => {
  const none: Facts = { sums: { audits: 25, cleanCharts: 0 }, clusters: { codeOverCode: addClusters(Array.from({ length: 25 }, () => ({ m: 10, x: 0 }))) } };
  expect(computeMetric(metricOf('code-over-code'), none)).toMatchObject({ value: 0, n: 25, state: 'measured', interval: { lower: 0, method: 'korn-graubard', confidence: 0.95, sidedness: 'two-sided' } });
  expect(computeMetric(metricOf('record-over-record'), none)).toMatchObject({ value: 0, state: 'measured', interval: { lower: 0, method: 'wilson' } });
});

test('accuracy is pooled, not a mean of charts', () => {
  expect(computeMetric(metricOf('code-over-code'), { sums: {}, clusters: { codeOverCode: addClusters([{ m: 30, x: 30 }, { m: 2, x: 0 }]) } }).value).toBe(30 / 32);
});

test('below the minimum the value is there and the state says too few', () => {
  const nineteen: Facts = { sums: { audits: 19, cleanCharts: 10 } };
  expect(computeMetric(metricOf('record-over-record'), nineteen)).toMatchObject({ value: 10 / 19, state: 'too_few' });
  expect(computeMetric(metricOf('record-over-record'), { sums: { audits: 20, cleanCharts: 10 } }).state).toBe('measured');
});

describe('volume', () => {
  const week: Facts = { sums: { charts: 80, standardHours: 30, chartsWithStandard: 80, scheduledMinutes: 2400, allowanceMinutes: 312, nonCodingMinutes: 288, loggedDays: 5 } };
  test('available hours are what is left of the log', () => {
    expect(computeMetric(metricOf('available-hours'), week)).toMatchObject({ value: 30, denominator: null, n: 5 });
  });
  test('productivity divides earned by available', () => {
    expect(computeMetric(metricOf('productivity'), week)).toMatchObject({ value: 1, numerator: 30, denominator: 30, n: 80 });
  });
  test('quality-adjusted: fast and wrong is not productive', () => {
    expect(computeMetric(metricOf('quality-adjusted-productivity'), { ...week, clusters: { codeOverCode: addClusters([{ m: 10, x: 8 }]) } })).toMatchObject({ value: 0.8, numerator: 24, denominator: 30, n: 1 });
  });
  test('without an audit the adjusted figure is not measured', () => {
    expect(computeMetric(metricOf('quality-adjusted-productivity'), week).state).toBe('not_measured');
  });
  test('a day filled by meetings leaves nothing to divide by', () => {
    expect(computeMetric(metricOf('productivity'), { sums: { ...week.sums, nonCodingMinutes: 2200 } }).value).toBeNull();
  });
  test('no log is not a log of 0 hours', () => {
    expect(computeMetric(metricOf('productivity'), { sums: { standardHours: 30, chartsWithStandard: 80, scheduledMinutes: null, allowanceMinutes: null, nonCodingMinutes: 0 } }).value).toBeNull();
  });
  test('no chart coded is 0', () => {
    expect(computeMetric(metricOf('charts-coded'), { sums: { charts: 0 } })).toMatchObject({ value: 0, state: 'measured' });
  });
});

describe('turnaround', () => {
  const facts: Facts = { sums: {}, clocks: { 'assigned-to-coded': { sample: { kind: 'counted', minutes: [60, 120, 600], counts: [5, 4, 1] }, targeted: 8, withinTarget: 6 } } };
  test.each([['assigned-to-coded-median', 1.5], ['assigned-to-coded-mean', 2.3], ['assigned-to-coded-n', 10]] as const)('%s in hours', (id, value) => {
    expect(computeMetric(metricOf(id), facts).value).toBeCloseTo(value, 12);
    expect(computeMetric(metricOf(id), facts).n).toBe(10);
  });
  test('90th percentile is exact, type 7', () => {
    expect(computeMetric(metricOf('assigned-to-coded-p90'), facts).value).toBeCloseTo((120 + 0.1 * 480) / 60, 12);
  });
  test('within target is of laps that had a target', () => {
    expect(computeMetric(metricOf('assigned-to-coded-within-target'), facts)).toMatchObject({ value: 0.75, numerator: 6, denominator: 8, state: 'too_few', interval: { method: 'wilson' } });
  });
  test('no target in force is not a target missed', () => {
    const none: Facts = { sums: {}, clocks: { 'query-open': { sample: { kind: 'sorted', minutes: [10] }, targeted: 0, withinTarget: 0 } } };
    expect(computeMetric(metricOf('query-open-within-target'), none).value).toBeNull();
  });
  test('an empty sample has no percentile and a count of 0', () => {
    const none: Facts = { sums: {}, clocks: { 'query-open': { sample: { kind: 'sorted', minutes: [] }, targeted: 0, withinTarget: 0 } } };
    expect(computeMetric(metricOf('query-open-median'), none).value).toBeNull();
    expect(computeMetric(metricOf('query-open-mean'), none).value).toBeNull();
    expect(computeMetric(metricOf('query-open-n'), none).value).toBe(0);
  });
});
