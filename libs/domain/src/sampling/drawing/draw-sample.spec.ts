import fc from 'fast-check';
import { isRefusal } from '../../statistics/result/refusal.js';
import { drawSample, type DrawnSample } from './draw-sample.js';
import type { FrameUnit, SamplePlan } from './sample-plan.js';
import { verifyDraw } from './verify-draw.js';

const frame = fc.uniqueArray(fc.record({ key: fc.string({ minLength: 1, maxLength: 8 }), stratum: fc.constantFrom('anna', 'ben', 'cleo') }), { selector: ({ key }) => key, minLength: 1, maxLength: 50 });
const plan = fc.oneof<fc.Arbitrary<SamplePlan>[]>(
  fc.record({ method: fc.constant('simple' as const), quota: fc.record({ n: fc.nat(60) }) }),
  fc.record({ method: fc.constant('quota' as const), quota: fc.record({ percent: fc.integer({ min: 1, max: 100 }) }) }),
  fc.record({ method: fc.constant('stratified' as const), quota: fc.record({ n: fc.nat(60) }), allocation: fc.constantFrom('proportional' as const, 'equal' as const), minimum: fc.nat(3) }),
  fc.constant({ method: 'all' as const }),
);

const drawn = (seed: string, each: SamplePlan, units: readonly FrameUnit[]): DrawnSample => {
  const draw = drawSample({ seed, plan: each, frame: units });
  if (isRefusal(draw)) throw new Error(draw.error);
  return draw;
};

test('a draw depends on the set of charts, and proves itself', () => {
  fc.assert(fc.property(frame, plan, fc.string(), (units, each, seed) => {
    const draw = drawn(seed, each, units);
    const other = drawn(seed, each, [...units].reverse());
    expect([other.selected, other.frameHash, other.strata]).toEqual([draw.selected, draw.frameHash, draw.strata]);
    expect(verifyDraw(draw).holds).toBe(true);
  }));
});

test('a larger quota of each coder keeps what a smaller one drew', () => {
  fc.assert(fc.property(frame, fc.nat(6), fc.nat(6), fc.string(), (units, n, more, seed) => {
    const larger = new Set(drawn(seed, { method: 'quota', quota: { n: n + more } }, units).selected.map(({ key }) => key));
    expect(drawn(seed, { method: 'quota', quota: { n } }, units).selected.every(({ key }) => larger.has(key))).toBe(true);
  }));
});

describe('a tampered draw names what does not hold', () => {
  const units = Array.from({ length: 40 }, (_, index) => ({ key: `CHT-${index}`, stratum: index % 2 === 0 ? 'anna' : 'ben' }));
  const draw = drawn('2025Q1', { method: 'quota', quota: { n: 5 } }, units);
  const faults = (stored: DrawnSample): Readonly<Record<string, string>> => Object.fromEntries(verifyDraw(stored).checks.filter(({ holds }) => !holds).map(({ name, detail }) => [name, detail]));
  const left = draw.selected[0]?.key ?? '';
  const spare = units.find(({ key }) => !draw.selected.some((each) => each.key === key))?.key ?? '';

  test('one chart swapped', () => {
    const swapped = draw.selected.map((each) => (each.key === left ? { ...each, key: spare } : each));
    const found = faults({ ...draw, selected: swapped });
    expect(Object.keys(found)).toEqual(['tickets', 'selection']);
    expect(found.selection).toContain(`${left} left out, ${spare} put in`);
  });

  test('another seed', () => {
    expect(Object.keys(faults({ ...draw, seed: '2025Q2' }))).toEqual(['tickets', 'selection']);
  });

  test('a frame row gone', () => {
    const found = faults({ ...draw, frame: draw.frame.filter(({ key }) => key !== left) });
    expect(Object.keys(found)).toEqual(['frame hash', 'strata', 'selection']);
  });

  test('a chart of the frame moved to another coder', () => {
    expect(faults({ ...draw, frame: draw.frame.map((each) => (each.key === left ? { ...each, stratum: 'cleo' } : each)) })).toHaveProperty('frame hash');
  });

  test('a method of another version', () => {
    expect(Object.keys(faults({ ...draw, methodVersion: 'hash-ticket/0' }))).toEqual(['method']);
  });
});
