import fc from 'fast-check';
import { isRefusal } from '../../statistics/result/refusal.js';
import { drawSystematic, type SystematicDraw } from './draw-systematic.js';

const frame = fc.uniqueArray(fc.record({ key: fc.string({ minLength: 1, maxLength: 8 }), order: fc.option(fc.constantFrom('2025-01-03', '2025-01-04', '2025-02-01')) }), { selector: ({ key }) => key, minLength: 1, maxLength: 60 });

const drawn = (input: Parameters<typeof drawSystematic>[0]): SystematicDraw => {
  const draw = drawSystematic(input);
  if (isRefusal(draw)) throw new Error(draw.error);
  return draw;
};

test('depends on the set of charts; draws n different ones, or the whole frame', () => {
  fc.assert(fc.property(frame, fc.integer({ min: 1, max: 70 }), fc.string(), (units, n, seed) => {
    const draw = drawn({ seed, units, n });
    expect(drawn({ seed, units: [...units].reverse(), n })).toEqual(draw);
    expect(new Set(draw.selected).size).toBe(Math.min(n, units.length));
    expect(draw.start > 0 && draw.start <= draw.interval).toBe(true);
  }));
});

test('spreads evenly over what the frame is ordered by', () => {
  const units = Array.from({ length: 310 }, (_, index) => ({ key: `CHT-${index}`, order: `2025-01-${String((index % 31) + 1).padStart(2, '0')}` }));
  const { selected } = drawn({ seed: 'January', units, n: 31 });
  const days = selected.map((key) => units.find((unit) => unit.key === key)?.order);
  expect(new Set(days).size).toBe(31);
});

test('each chart is drawn as often as the next', () => {
  const units = Array.from({ length: 7 }, (_, index) => ({ key: `CHT-${index}` }));
  const hits = new Map<string, number>();
  for (let seed = 0; seed < 2100; seed += 1) for (const key of drawn({ seed: `s${seed}`, units, n: 3 }).selected) hits.set(key, (hits.get(key) ?? 0) + 1);
  for (const { key } of units) expect(Math.abs((hits.get(key) ?? 0) / 2100 - 3 / 7)).toBeLessThan(0.045);
});

test.each<readonly [string, { key: string }[], number, string]>([['no draw', [{ key: 'a' }], 0, 'INVALID_INPUT'], ['the same chart twice', [{ key: 'a' }, { key: 'a' }], 1, 'INVALID_INPUT'], ['an empty frame', [], 3, 'NO_DATA']])('%s is refused', (_, units, n, error) => {
  expect(drawSystematic({ seed: 's', units, n })).toEqual({ error });
});
