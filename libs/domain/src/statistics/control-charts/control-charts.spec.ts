import fc from 'fast-check';
import { isRefusal } from '../result/refusal.js';
import { laneyP, laneyU } from './laney.js';
import { pChart } from './p-chart.js';
import { runRules } from './run-rules.js';

const periods = fc.array(fc.integer({ min: 1, max: 500 }).chain((size) => fc.record({ size: fc.constant(size), count: fc.integer({ min: 0, max: size }) })), { minLength: 2, maxLength: 30 });

test.each([['p-chart', pChart], ['Laney p′', laneyP]] as const)('%s: limits lie within [0, 1] around the center', (_, chart) => {
  fc.assert(fc.property(periods, (each) => {
    const limits = chart({ counts: each.map(({ count }) => count), sizes: each.map(({ size }) => size) });
    if (isRefusal(limits)) throw new Error(limits.error);
    expect(limits.lcl.every((value) => value >= 0 && value <= limits.center)).toBe(true);
    expect(limits.ucl.every((value) => value <= 1 && value >= limits.center)).toBe(true);
  }));
});

test('equal shares have no σ_z, not one made of rounding', () => {
  expect(laneyP({ counts: [7, 14, 21, 35], sizes: [90, 180, 270, 450] })).toMatchObject({ sigmaZ: 0, z: [null, null, null, null] });
  expect(laneyU({ counts: [7, 14, 21, 35], sizes: [90, 180, 270, 450] })).toMatchObject({ sigmaZ: 0 });
});

test('no events at all: limits of 0, and nothing to standardise', () => {
  expect(laneyP({ counts: [0, 0], sizes: [30, 25] })).toEqual({ center: 0, ucl: [0, 0], lcl: [0, 0], sigmaZ: null, z: [null, null] });
});

const series = fc.array(fc.double({ min: -4, max: 4, noNaN: true }), { maxLength: 40 });

test('run rules: a chart turned upside down signals at the same points', () => {
  fc.assert(fc.property(series, (z) => {
    expect(runRules({ z: z.map((value) => -value) })).toEqual(runRules({ z }));
  }));
});

test('run rules look back only: later points change no earlier signal', () => {
  fc.assert(fc.property(series, series, (z, later) => {
    const before = runRules({ z });
    const after = runRules({ z: [...z, ...later] });
    if (isRefusal(before) || isRefusal(after)) throw new Error('refused');
    for (const rule of Object.keys(before) as (keyof typeof before)[]) expect(after[rule].filter((at) => at <= z.length)).toEqual(before[rule]);
  }));
});
