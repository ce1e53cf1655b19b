import { type MetricId, metricOf } from '../catalogue/catalogue.js';
import { controlKindOf } from './control-kind.js';

test.each<[MetricId, ReturnType<typeof controlKindOf>]>([
  ['code-over-code', 'share'],
  ['record-over-record', 'share'],
  ['assigned-to-coded-within-target', 'share'],
  ['errors-per-100-codes', 'rate'],
  ['errors-per-chart', 'rate'],
  ['charts-coded', null],
  ['minutes-per-chart', null],
  ['assigned-to-coded-median', null],
])('%s: %s', (id, kind) => {
  expect(controlKindOf(metricOf(id))).toBe(kind);
});
