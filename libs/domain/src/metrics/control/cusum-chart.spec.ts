import fc from 'fast-check';
import { cusumChart } from './cusum-chart.js';
import type { ControlPeriod } from './standardise.js';

const period = (count: number, size = 100): ControlPeriod => ({ count, size });
const around = (level: number, length: number): ControlPeriod[] => Array.from({ length }, (_, at) => period(level + (at % 2 === 0 ? 1 : -1)));

test('worked out by hand: 84, 96, 90 of 100 are z = −0.752, 0.752, 0; what is beyond half a σ is added up', () => {
  const chart = cusumChart([period(84), period(96), period(90)]);
  const z = 2 / (3 / 1.128);
  expect(chart?.points.map((point) => point?.minus)).toEqual([expect.closeTo(z - 0.5, 12), 0, 0]);
  expect(chart?.points.map((point) => point?.plus)).toEqual([0, expect.closeTo(z - 0.5, 12), 0]);
  expect(chart?.points.every((point) => point?.signals.length === 0 && point.since === null)).toBe(true);
});

test('a fall that lasts signals below, and says since when', () => {
  const chart = cusumChart([...around(95, 24), ...around(92, 12)]);
  const last = chart?.points.at(-1);
  expect(last?.signals).toEqual(['below']);
  expect(Math.abs((last?.since ?? 0) - 24)).toBeLessThanOrEqual(1);
});

test('the period that a shift began with is counted among all periods, gaps included', () => {
  const shift = [...around(95, 24), ...around(92, 12)];
  const plain = cusumChart(shift)?.points.at(-1)?.since ?? NaN;
  expect(cusumChart([null, null, null, ...shift])?.points.at(-1)?.since).toBe(plain + 3);
});

test('too few points, and points that do not differ', () => {
  expect(cusumChart([])).toBeNull();
  expect(cusumChart([period(9)])).toBeNull();
  expect(cusumChart([period(95), null, period(190, 200)])).toMatchObject({ points: [{ plus: 0, minus: 0, signals: [] }, null, { plus: 0, minus: 0 }], measured: 2 });
});

test('rates may be above 1', () => {
  expect(cusumChart([period(150), period(160)])).toBeNull();
  expect(cusumChart([period(150), period(160)], { kind: 'rate' })?.center).toBeCloseTo(1.55, 12);
});

const share = fc.tuple(fc.integer({ min: 1, max: 500 }), fc.double({ min: 0, max: 1, noNaN: true })).map(([size, part]) => period(Math.round(size * part), size));

test('sums are never below 0, signals are just those above h, and a signal knows its beginning', () => {
  fc.assert(fc.property(fc.array(share, { minLength: 2, maxLength: 40 }), (series) => {
    const chart = cusumChart(series, { h: 2 });
    chart?.points.forEach((point, at) => {
      if (point === null) return;
      expect(Math.min(point.plus, point.minus)).toBeGreaterThanOrEqual(0);
      expect(point.signals.includes('above')).toBe(point.plus > 2);
      expect(point.signals.includes('below')).toBe(point.minus > 2);
      expect(point.since === null).toBe(point.signals.length === 0);
      expect(point.since ?? 0).toBeLessThanOrEqual(at);
    });
  }));
});

test('right and wrong counted the other way round exchange the sums', () => {
  fc.assert(fc.property(fc.array(share, { minLength: 2, maxLength: 30 }), (series) => {
    const chart = cusumChart(series);
    const turned = cusumChart(series.map((each) => each && { count: each.size - each.count, size: each.size }));
    chart?.points.forEach((point, at) => { expect(turned?.points[at]?.plus ?? NaN).toBeCloseTo(point?.minus ?? NaN, 6); });
  }));
});
