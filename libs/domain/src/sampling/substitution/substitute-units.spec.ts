import fc from 'fast-check';
import { isRefusal } from '../../statistics/result/refusal.js';
import { drawSample } from '../drawing/draw-sample.js';
import { oversampleSize } from './oversample-size.js';
import { substituteUnits, type SubstitutedSample, type Substitution } from './substitute-units.js';

const frame = Array.from({ length: 24 }, (_, index) => ({ key: `CHT-${index}`, stratum: index % 3 === 0 ? 'anna' : 'ben' }));
const strata = [{ stratum: 'anna', selected: 3 }, { stratum: 'ben', selected: 4 }];

const sampleAfter = (substitutions: readonly Substitution[], seed = 's'): SubstitutedSample => {
  const sample = substituteUnits({ seed, frame, strata, substitutions });
  if (isRefusal(sample)) throw new Error(sample.error);
  return sample;
};

test('without substitutions the sample is the draw', () => {
  const draw = drawSample({ seed: 's', plan: { method: 'stratified', quota: { n: 7 }, allocation: 'equal', minimum: 3 }, frame });
  if (isRefusal(draw)) throw new Error(draw.error);
  const drawnStrata = substituteUnits({ seed: 's', frame, strata: draw.strata, substitutions: [] });
  expect([...(drawnStrata as SubstitutedSample).selected].sort()).toEqual(draw.selected.map(({ key }) => key).sort());
});

test('a chart gives way to the next ticket of its stratum, its substitute to the one after', () => {
  const [first = ''] = sampleAfter([]).selected;
  const whole = substituteUnits({ seed: 's', frame, strata: [{ stratum: 'anna', selected: 8 }], substitutions: [] }) as SubstitutedSample;
  const once = sampleAfter([{ key: first, reason: 'record not found' }]);
  expect(once.log).toEqual([{ key: first, reason: 'record not found', stratum: 'anna', replacedBy: whole.selected[3], ticket: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
  const twice = sampleAfter([{ key: first, reason: 'record not found' }, { key: whole.selected[3] ?? '', reason: 'recoded since' }]);
  expect(twice.log[1]?.replacedBy).toBe(whole.selected[4]);
  expect(twice.selected).toHaveLength(7);
});

test('a stratum without spares shrinks, and says so', () => {
  const { log, selected } = substituteUnits({ seed: 's', frame, strata: [{ stratum: 'anna', selected: 8 }], substitutions: [{ key: 'CHT-0', reason: 'locked' }] }) as SubstitutedSample;
  expect(log[0]).toMatchObject({ replacedBy: null, ticket: null });
  expect(selected).toHaveLength(7);
});

test('the set of charts to audit does not depend on the order of the frame, and holds no chart that was replaced', () => {
  fc.assert(fc.property(fc.string(), fc.integer({ min: 0, max: 6 }), (seed, at) => {
    const key = sampleAfter([], seed).selected[at] ?? '';
    const substitutions = [{ key, reason: 'record not found' }];
    const one = sampleAfter(substitutions, seed);
    const other = substituteUnits({ seed, frame: [...frame].reverse(), strata, substitutions });
    expect(other).toEqual(one);
    expect(one.selected).not.toContain(key);
  }));
});

test.each<readonly [string, Substitution]>([
  ['a chart that is not in the sample', { key: 'CHT-999', reason: 'record not found' }],
  ['no reason', { key: sampleAfter([]).selected[0] ?? '', reason: ' ' }],
])('%s is refused', (_, substitution) => {
  expect(substituteUnits({ seed: 's', frame, strata, substitutions: [substitution] })).toEqual({ error: 'INVALID_INPUT' });
});

test('a chart that gave way cannot give way again', () => {
  const [key = ''] = sampleAfter([]).selected;
  expect(substituteUnits({ seed: 's', frame, strata, substitutions: [{ key, reason: 'a' }, { key, reason: 'b' }] })).toEqual({ error: 'INVALID_INPUT' });
});

test.each([
  [30, 0, 30],
  [30, 0.1, 34],
  [27, 0.1, 30],
  [0, 0.5, 0],
])('%d charts with %d unusable: draw %d', (n, unusableShare, drawn) => {
  expect(oversampleSize({ n, unusableShare })).toEqual({ drawn, spares: drawn - n });
});

test('nothing usable cannot be made up for', () => {
  expect(oversampleSize({ n: 30, unusableShare: 1 })).toEqual({ error: 'INVALID_INPUT' });
});
