import { addClusters } from '../../statistics/index.js';
import { clusterInterval, shareInterval } from './intervals.js';

test('Wilson: 81 of 263 (Newcombe 1998, table I)', () => {
  const interval = shareInterval(81, 263);
  expect(interval?.lower).toBeCloseTo(0.255288519878274, 9);
  expect(interval?.upper).toBeCloseTo(0.3662095769828, 9);
});

test.each([['none right', 0, 20, 0, 0.161125158], ['all right', 20, 20, 0.838874842, 1]])('Wilson: %s ends at the edge', (_, right, judged, lower, upper) => {
  const interval = shareInterval(right, judged);
  expect(interval?.lower).toBeCloseTo(lower, 6);
  expect(interval?.upper).toBeCloseTo(upper, 6);
});

test('nothing judged has no interval', () => {
  expect(shareInterval(0, 0)).toBeNull();
  expect(clusterInterval(addClusters([]))).toBeNull();
});

test('one chart tells nothing of the spread', () => {
  expect(clusterInterval(addClusters([{ m: 10, x: 8 }]))).toBeNull();
});

test('Korn–Graubard: rare errors in fifteen charts lie wider than codes judged one by one', () => {
  const charts = [[8, 0], [9, 0], [7, 0], [10, 0], [12, 1], [6, 0], [9, 0], [8, 0], [11, 0], [7, 0], [9, 2], [10, 0], [8, 0], [6, 0], [9, 0]].map(([m = 0, x = 0]) => ({ m, x }));
  const interval = clusterInterval(addClusters(charts));
  const naive = shareInterval(3, 129);
  expect((interval?.upper ?? 0) - (interval?.lower ?? 0)).toBeGreaterThan((naive?.upper ?? 0) - (naive?.lower ?? 0));
});

test('Korn–Graubard: no error in five charts leaves room for what five charts can hide', () => {
  const interval = clusterInterval(addClusters([4, 8, 9, 3, 12].map((m) => ({ m, x: 0 }))));
  expect(interval?.lower).toBe(0);
  expect(interval?.upper).toBeCloseTo(0.521823750104981, 9);
});
