import { findMetric } from '@overread/domain/metrics';
import { clockWords, metricsOfAllClocks } from './clock-metrics.js';

test('every part of every clock is in the catalogue', () => {
  expect(metricsOfAllClocks.filter((id) => findMetric(id) === null)).toEqual([]);
});

test('a clock says where it starts and ends and what pauses it', () => {
  expect([clockWords('assigned-to-coded'), clockWords('discharge-to-billed')]).toEqual(['from assigned until final coded, open queries not counted', 'from discharge until final billed']);
});
