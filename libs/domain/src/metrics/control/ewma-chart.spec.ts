import fc from 'fast-check';
import { ewmaChart } from './ewma-chart.js';
import type { ControlPeriod } from './standardise.js';

const period = (count: number, size = 100): ControlPeriod => ({ count, size });
const around = (level: number, length: number): ControlPeriod[] => Array.from({ length }, (_, at) => period(level + (at % 2 === 0 ? 1 : -1)));

test('worked out by hand: 84, 96, 90 of 100 are z = −0.752, 0.752, 0 in σz; each average is 0.2 of the new and 0.8 of the old', () => {
  const chart = ewmaChart([period(84), period(96), period(90)]);
  const z = 2 / (3 / 1.128);
  expect(chart?.center).toBeCloseTo(0.9, 12);
  const averages = [-0.2 * z, 0.2 * z - 0.8 * 0.2 * z, 0.8 * (0.2 * z - 0.16 * z)];
  chart?.points.forEach((point, at) => { expect(point?.average).toBeCloseTo(averages[at] ?? NaN, 12); });
  expect(chart?.points[0]?.upper).toBeCloseTo(3 * 0.2, 12);
  expect(chart?.points[1]?.upper).toBeCloseTo(3 * Math.sqrt((0.2 / 1.8) * (1 - 0.8 ** 4)), 12);
});

test('a small fall that lasts is seen by the average', () => {
  const chart = ewmaChart([...around(95, 24), ...around(92, 16)]);
  expect(chart?.points.slice(0, 20).every((point) => point?.signal === null || point?.signal === 'above')).toBe(true);
  expect(chart?.points.at(-1)?.signal).toBe('below');
});

test('a period without audits is a gap that the average passes over', () => {
  const series = around(95, 20);
  const gapped = ewmaChart([...series.slice(0, 7), null, { count: 0, size: 0 }, ...series.slice(7)]);
  expect(gapped?.points.slice(7, 9)).toEqual([null, null]);
  expect(gapped?.points.filter((point) => point !== null)).toEqual(ewmaChart(series)?.points);
});

test('too few points, and points that do not differ', () => {
  expect(ewmaChart([])).toBeNull();
  expect(ewmaChart([null, period(9)])).toBeNull();
  expect(ewmaChart([period(95), period(190, 200)])).toMatchObject({ sigmaZ: 0, points: [{ average: 0, signal: null }, { average: 0, signal: null }], provisional: true });
  expect(ewmaChart([period(100), period(100)])).toMatchObject({ sigmaZ: null, points: [{ average: 0 }, { average: 0 }] });
});

test('rates may be above 1', () => {
  expect(ewmaChart([period(150), period(160)])).toBeNull();
  expect(ewmaChart([period(150), period(160)], { kind: 'rate' })?.center).toBeCloseTo(1.55, 12);
});

const share = fc.tuple(fc.integer({ min: 1, max: 500 }), fc.double({ min: 0, max: 1, noNaN: true })).map(([size, part]) => period(Math.round(size * part), size));

test('right and wrong counted the other way round turn the chart upside down', () => {
  fc.assert(fc.property(fc.array(share, { minLength: 2, maxLength: 30 }), (series) => {
    const chart = ewmaChart(series);
    const turned = ewmaChart(series.map((each) => each && { count: each.size - each.count, size: each.size }));
    chart?.points.forEach((point, at) => { expect((turned?.points[at]?.average ?? NaN) + (point?.average ?? NaN)).toBeCloseTo(0, 6); });
  }));
});

test('signals are just the averages outside their limits, and limits never narrow', () => {
  fc.assert(fc.property(fc.array(share, { minLength: 2, maxLength: 40 }), (series) => {
    const points = (ewmaChart(series)?.points ?? []).flatMap((point) => (point === null ? [] : [point]));
    for (const { average, lower, upper, signal } of points) expect(signal !== null).toBe(average < lower || average > upper);
    for (const [at, { upper }] of points.entries()) expect(upper).toBeGreaterThanOrEqual(points[at - 1]?.upper ?? 0);
  }));
});
