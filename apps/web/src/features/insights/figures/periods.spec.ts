import { metricOf } from '@overread/domain/metrics';
import { notMeasuredFigure } from './figure.js';
import { isWhole, isWholePeriod, sparkValues } from './periods.js';

const week = (periodStart: string, periodEnd: string, complete: boolean, charts: number) => ({ periodStart, periodEnd, complete, values: [{ ...notMeasuredFigure('charts-coded'), value: charts }, { ...notMeasuredFigure('productivity'), value: charts / 100 }] });
const weeks = [week('2026-11-05', '2026-11-08', false, 40), week('2026-11-09', '2026-11-15', true, 100), week('2026-11-16', '2026-11-22', true, 90)];

test('a period is whole when the range holds it and today is past it', () => {
  expect(weeks.map((each) => isWhole(each, '2026-11-22'))).toEqual([false, true, false]);
});

test('thumbnails of amounts leave out parts of periods, those of shares keep them', () => {
  expect(sparkValues(metricOf('charts-coded'), weeks, '2026-11-23')).toEqual([100, 90]);
  expect(sparkValues(metricOf('productivity'), weeks, '2026-11-23')).toEqual([0.4, 1, 0.9]);
});

test.each([
  ['2026-11-05', false],
  ['2026-11-09', true],
  ['2026-11-16', true],
  ['2026-11-23', false],
])('the week that starts %s within Nov 5 to 25 is whole: %s', (start, whole) => {
  expect(isWholePeriod(start, 'week', { from: '2026-11-05', to: '2026-11-25' }, '2026-11-25')).toBe(whole);
});
