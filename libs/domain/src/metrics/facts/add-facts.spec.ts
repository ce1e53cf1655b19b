import fc from 'fast-check';
import { metricOf } from '../catalogue/catalogue.js';
import { computeMetric } from '../compute/compute-metric.js';
import { addFacts } from './add-facts.js';
import type { Facts } from './facts.js';
import { addClusters } from '../../statistics/index.js';

const chart = fc.integer({ min: 0, max: 30 }).chain((m) => fc.record({ m: fc.constant(m), x: fc.integer({ min: 0, max: m }) }));
const cell = (charts: readonly { m: number; x: number }[], minutes: readonly number[]): Facts => ({
  sums: { audits: charts.length },
  clusters: { codeOverCode: addClusters(charts) },
  clocks: { 'query-open': { sample: { kind: 'sorted', minutes: [...minutes].sort((a, b) => a - b) }, targeted: minutes.length, withinTarget: 0 } },
});
const charts = fc.array(chart, { maxLength: 10 });
const minutes = fc.array(fc.integer({ min: 0, max: 500 }), { maxLength: 10 });

test('two cells added are the cell of both: accuracy with its interval, and percentiles', () => {
  fc.assert(fc.property(charts, minutes, charts, minutes, (a, lapsA, b, lapsB) => {
    const added = addFacts(cell(a, lapsA), cell(b, lapsB));
    const whole = cell([...a, ...b], [...lapsA, ...lapsB]);
    for (const id of ['audited-charts', 'code-over-code', 'query-open-p90', 'query-open-mean', 'query-open-n'] as const) {
      expect(computeMetric(metricOf(id), added)).toEqual(computeMetric(metricOf(id), whole));
    }
  }));
});

const merging: readonly (readonly [string, Facts, Facts, Facts['sums']])[] = [
  ['both measured', { sums: { charts: 2 } }, { sums: { charts: 3 } }, { charts: 5 }],
  ['one measured', { sums: { charts: 2 } }, { sums: {} }, { charts: 2 }],
  ['one null', { sums: { charts: null } }, { sums: { charts: 3 } }, { charts: 3 }],
  ['both null stay unmeasured', { sums: { charts: null } }, { sums: { charts: null } }, { charts: null }],
];
test.each(merging)('%s', (_, a, b, expected) => {
  expect(addFacts(a, b).sums).toEqual(expected);
});
