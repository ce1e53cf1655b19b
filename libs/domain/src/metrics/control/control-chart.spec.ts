import fc from 'fast-check';
import { controlChart } from './control-chart.js';
import type { ControlPeriod } from './standardise.js';

const period = (count: number, size = 100): ControlPeriod => ({ count, size });
/** Up and down by turns around 95 of 100. */
const quiet = (count: number): ControlPeriod[] => Array.from({ length: count }, (_, at) => period(at % 2 === 0 ? 94 : 96));
const signals = (periods: readonly ControlPeriod[]) => controlChart(periods)?.points.map((point) => point?.signals ?? null);

test('quiet periods give no signal, and twenty of them settle the limits', () => {
  expect(signals(quiet(20))?.flat()).toEqual([]);
  expect(controlChart(quiet(20))).toMatchObject({ center: 0.95, measured: 20, provisional: false });
  expect(controlChart(quiet(19))?.provisional).toBe(true);
});

test('a fall beyond three sigma is one signal, and the limits are those of the period’s own size', () => {
  const chart = controlChart([...quiet(20), period(85)]);
  expect(chart?.points.at(-1)).toMatchObject({ value: 0.85, signals: ['beyond'] });
  expect(chart?.points.filter((point) => point !== null && point.signals.length > 0)).toHaveLength(1);
});

test('the eighth in a row on one side is a run; a period without audits does not break it', () => {
  const low = Array.from({ length: 4 }, () => period(93));
  const found = signals([...quiet(20).map((each, at) => (at % 2 === 0 ? period(94) : each)), null, ...low, null, ...low]);
  expect(found?.map((each, at) => (each?.includes('run') ? at : -1)).filter((at) => at >= 0)).toContain(29);
  expect(found?.[25]).toBeNull();
});

test('two of three beyond 2σ are a signal only where all Western Electric rules are asked for', () => {
  const periods = [...quiet(20), period(90), period(95), period(90), ...quiet(2)];
  expect(signals(periods)?.flat()).toEqual([]);
  const all = controlChart(periods, { rules: 'western-electric' })?.points.map((point) => point?.signals ?? []);
  expect(all?.[22]).toContain('two');
  expect(all?.[20]).toEqual([]);
});

test('limits worked out by hand: p̄ = 0.9, σ = 0.03, z = −2, 2, 0, mean moving range 3', () => {
  const chart = controlChart([period(84), period(96), period(90)]);
  const sigma = 0.03 * (3 / 1.128);
  expect(chart?.center).toBeCloseTo(0.9, 12);
  expect(chart?.sigmaZ).toBeCloseTo(3 / 1.128, 12);
  expect(chart?.points[0]?.lower).toBeCloseTo(0.9 - 3 * sigma, 12);
  expect(chart?.points[0]?.upper).toBe(1);
});

test('one period, or none, has no chart; periods that are all right have one without signals', () => {
  expect(controlChart([])).toBeNull();
  expect(controlChart([null, period(9), { count: 0, size: 0 }])).toBeNull();
  expect(controlChart([period(100), period(100)])).toMatchObject({ center: 1, sigmaZ: null, points: [{ lower: 1, upper: 1, signals: [] }, { lower: 1, upper: 1, signals: [] }] });
});

test('limits keep to shares and to the centre', () => {
  const counts = fc.tuple(fc.integer({ min: 1, max: 500 }), fc.double({ min: 0, max: 1, noNaN: true })).map(([judged, share]) => period(Math.round(judged * share), judged));
  fc.assert(fc.property(fc.array(counts, { minLength: 2, maxLength: 40 }), (periods) => {
    const chart = controlChart(periods);
    for (const point of chart?.points ?? []) {
      expect(point && point.lower >= 0 && point.upper <= 1 && point.lower <= (chart?.center ?? 0) + 1e-12 && point.upper >= (chart?.center ?? 1) - 1e-12).toBe(true);
    }
  }));
});

test('u′ worked out by hand: 4, 16 and 10 events in 10 units each, ū = 1, σ = √0.1, z = −6, 6, 0 ÷ √10, mean moving range 9 ÷ √10', () => {
  const chart = controlChart([period(4, 10), period(16, 10), period(10, 10)], { kind: 'rate' });
  const sigmaZ = 9 / Math.sqrt(10) / 1.128;
  expect(chart?.center).toBeCloseTo(1, 12);
  expect(chart?.sigmaZ).toBeCloseTo(sigmaZ, 12);
  expect(chart?.points[1]).toMatchObject({ value: 1.6, lower: 0, signals: [] });
  expect(chart?.points[1]?.upper).toBeCloseTo(1 + 3 * sigmaZ * Math.sqrt(0.1), 12);
});

test('a rate may be above 1 where a share may not', () => {
  expect(controlChart([period(150), period(160)])).toBeNull();
  expect(controlChart([period(150), period(160)], { kind: 'rate' })?.center).toBeCloseTo(1.55, 12);
});
