import { metricOf, type MetricId } from '@overread/domain/metrics';
import { changeOf } from './change-words.js';
import { type Figure, notMeasuredFigure } from './figure.js';

const figure = (metric: MetricId, value: number, half: number | null = null, state: Figure['state'] = 'MEASURED'): Figure =>
  ({ ...notMeasuredFigure(metric), value, n: 100, state, interval: half === null ? null : { __typename: 'Interval', lower: value - half, upper: value + half, confidence: 0.95, method: 'wilson' } });
const change = (metric: MetricId, now: Figure, before: Figure) => changeOf(metricOf(metric), now, before, 'last week');

test('a share changes by points, and is worse only beyond chance', () => {
  const id = 'code-over-code';
  expect(change(id, figure(id, 0.9, 0.02), figure(id, 0.95, 0.02))).toEqual({ change: expect.closeTo(-0.05, 10), text: '−5.0\u00a0pts', better: 'up', against: 'last week' });
  expect(change(id, figure(id, 0.94, 0.02), figure(id, 0.95, 0.02))).toMatchObject({ text: '−1.0\u00a0pts, within chance', better: 'neither' });
});

test('too few on either side is said and not judged', () => {
  const id = 'code-over-code';
  expect(change(id, figure(id, 0.5, 0.02, 'TOO_FEW'), figure(id, 0.95, 0.02))).toMatchObject({ text: '−45.0\u00a0pts, too few to judge', better: 'neither' });
});

test('a count changes by amount and per cent, hours by hours; volumes are neither better nor worse', () => {
  expect(change('charts-coded', figure('charts-coded', 120), figure('charts-coded', 100))).toMatchObject({ text: '+20 (+20.0\u00a0%)', better: 'neither' });
  expect(change('charts-coded', figure('charts-coded', 5), figure('charts-coded', 0))).toMatchObject({ text: '+5' });
  expect(change('findings-major', figure('findings-major', 9), figure('findings-major', 5))).toMatchObject({ better: 'neither' });
  expect(change('assigned-to-coded-median', figure('assigned-to-coded-median', 20), figure('assigned-to-coded-median', 25))).toMatchObject({ text: '−5.0\u00a0h', better: 'down' });
});

test('not measured on either side is no comparison, the same is no change', () => {
  const id = 'code-over-code';
  expect(change(id, figure(id, 0.9), notMeasuredFigure(id)).change).toBeNull();
  expect(change(id, figure(id, 0.9), figure(id, 0.9))).toMatchObject({ change: 0, text: 'no change' });
  expect(change('assigned-to-coded-median', figure('assigned-to-coded-median', 4.51), figure('assigned-to-coded-median', 4.5))).toMatchObject({ change: 0, text: 'no change', better: 'neither' });
});
