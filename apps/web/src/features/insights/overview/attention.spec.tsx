import type { MetricId } from '@overread/domain/metrics';
import { type Figure, notMeasuredFigure } from '../figures/figure.js';
import { attentionOf } from './attention.js';

const figure = (metric: MetricId, value: number, half: number | null, state: Figure['state'] = 'MEASURED'): Figure =>
  ({ ...notMeasuredFigure(metric), value, n: 100, state, interval: half === null ? null : { __typename: 'Interval', lower: value - half, upper: value + half, confidence: 0.95, method: 'wilson' } });
const accuracy = { metric: 'code-over-code', target: 0.95, path: '/insights/quality' } as const;
const hours = { metric: 'assigned-to-coded-median', target: 24, path: '/insights/turnaround' } as const;

test('below the target beyond chance is off; below it within the interval is not', () => {
  expect(attentionOf([accuracy], [figure('code-over-code', 0.9, 0.02)], null, 'last week')).toEqual([
    { key: 'code-over-code', path: '/insights/quality', sentence: 'Code-over-code accuracy is 90.0\u00a0% (88.0–92.0 at 95\u00a0%), below the target of 95.0\u00a0%.' },
  ]);
  expect(attentionOf([accuracy], [figure('code-over-code', 0.94, 0.02)], null, 'last week')).toEqual([]);
});

test('hours above their target are off', () => {
  expect(attentionOf([hours], [figure('assigned-to-coded-median', 30, null)], null, 'last week').map(({ sentence }) => sentence)).toEqual(['Assigned to coded, median is 30.0\u00a0h, above the target of 24.0\u00a0h.']);
});

test('on target but worse than before beyond chance is off', () => {
  const [found] = attentionOf([accuracy], [figure('code-over-code', 0.955, 0.01)], [figure('code-over-code', 0.99, 0.005)], 'last week');
  expect(found?.sentence).toContain('got worse: 95.5\u00a0%');
  expect(attentionOf([accuracy], [figure('code-over-code', 0.99, 0.005)], [figure('code-over-code', 0.955, 0.01)], 'last week')).toEqual([]);
});

test('too few to judge and not measured are never off', () => {
  expect(attentionOf([accuracy, hours], [figure('code-over-code', 0.5, 0.02, 'TOO_FEW')], [figure('code-over-code', 0.99, 0.005)], 'last week')).toEqual([]);
});
