import fc from 'fast-check';
import { isRefusal, type Result } from '../../statistics/result/refusal.js';
import { estimateFromDraw } from '../estimation/estimate-from-draw.js';
import { drawProportional, type ProportionalDraw } from './draw-proportional.js';
import { drawRiskWeighted } from './draw-risk-weighted.js';

const found = <T>(result: Result<T>): T => {
  if (isRefusal(result)) throw new Error(result.error);
  return result;
};
const frame = fc.uniqueArray(fc.record({ key: fc.string({ minLength: 1, maxLength: 8 }), size: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 100_000 })) }), { selector: ({ key }) => key, minLength: 1, maxLength: 40 }).filter((units) => units.some(({ size }) => size > 0));
const keys = ({ selected }: ProportionalDraw): readonly string[] => selected.map(({ key }) => key);

describe('proportional to size', () => {
  test('depends on the set of charts; draws n, or all that have a size, no chart twice', () => {
    fc.assert(fc.property(frame, fc.integer({ min: 1, max: 50 }), fc.string(), (units, n, seed) => {
      const draw = found(drawProportional({ seed, units, n }));
      expect(found(drawProportional({ seed, units: [...units].reverse(), n }))).toEqual(draw);
      expect(new Set(keys(draw)).size).toBe(Math.min(n, units.filter(({ size }) => size > 0).length));
      expect(draw.withoutSize.length).toBe(units.filter(({ size }) => size === 0).length);
      expect(draw.selected.every(({ pi }) => pi > 0 && pi <= 1)).toBe(true);
    }));
  });

  test('charts as large as the interval are certain', () => {
    const units = [{ key: 'transplant', size: 900_000 }, ...Array.from({ length: 50 }, (_, index) => ({ key: `CHT-${index}`, size: 1000 + index }))];
    const draw = found(drawProportional({ seed: 'x', units, n: 6 }));
    expect(draw.selected[0]).toMatchObject({ key: 'transplant', pi: 1 });
    expect(draw.interval).toBeCloseTo(units.slice(1).reduce((sum, { size }) => sum + size, 0) / 5, 6);
  });

  test('over many seeds each chart comes as often as its chance says', () => {
    const units = Array.from({ length: 12 }, (_, index) => ({ key: `CHT-${index}`, size: (index + 1) ** 2 }));
    const hits = new Map<string, number>();
    const chances = new Map<string, number>();
    for (let seed = 0; seed < 1000; seed += 1) {
      for (const { key, pi } of found(drawProportional({ seed: `s${seed}`, units, n: 4 })).selected) {
        hits.set(key, (hits.get(key) ?? 0) + 1);
        chances.set(key, pi);
      }
    }
    for (const [key, pi] of chances) expect(Math.abs((hits.get(key) ?? 0) / 1000 - pi)).toBeLessThan(4.5 * Math.sqrt((pi * (1 - pi)) / 1000) + 1e-9);
  });

  test.each<readonly [string, { key: string; size: number }[], number, string]>([
    ['a negative size', [{ key: 'a', size: -1 }], 1, 'INVALID_INPUT'],
    ['the same chart twice', [{ key: 'a', size: 1 }, { key: 'a', size: 1 }], 1, 'INVALID_INPUT'],
    ['no draw', [{ key: 'a', size: 1 }], 0, 'INVALID_INPUT'],
    ['an empty frame', [], 1, 'NO_DATA'],
    ['no sizes at all', [{ key: 'a', size: 0 }], 1, 'NO_DATA'],
  ])('%s is refused', (_, units, n, error) => {
    expect(drawProportional({ seed: 's', units, n })).toEqual({ error });
  });
});

describe('by risk', () => {
  const units = Array.from({ length: 200 }, (_, index) => ({ key: `CHT-${index}`, risk: index < 40 ? 0.5 : 0 }));
  const isWrong = (key: string): number => (Number(key.slice(4)) % (Number(key.slice(4)) < 40 ? 2 : 20) === 0 ? 1 : 0);
  const truth = units.reduce((sum, { key }) => sum + isWrong(key), 0) / units.length;

  test('no chart is without a chance, and the risky ones have more', () => {
    const draw = found(drawRiskWeighted({ seed: 's', units, n: 40, floorShare: 0.25 }));
    expect(draw.floor).toBeCloseTo(0.025, 12);
    const chance = (risky: boolean): number => draw.selected.find(({ key }) => Number(key.slice(4)) < 40 === risky)?.pi ?? 0;
    expect(chance(true) / chance(false)).toBeCloseTo(20, 9);
    expect(draw.nEffective).toBeLessThan(40);
  });

  test('weighted by 1/π the rate is right on average, counted plainly it is not', () => {
    let [weighted, plain, covered] = [0, 0, 0];
    for (let seed = 0; seed < 250; seed += 1) {
      const draw = found(drawRiskWeighted({ seed: `s${seed}`, units, n: 60, floorShare: 0.5 }));
      const figures = new Map(draw.selected.map(({ key }) => [key, isWrong(key)]));
      const { estimate, lower, upper } = found(estimateFromDraw({ drawn: draw.selected, figures, conf: 0.95 }));
      weighted += estimate / 250;
      plain += [...figures.values()].reduce((sum, y) => sum + y, 0) / figures.size / 250;
      if ((lower ?? 1) <= truth && truth <= (upper ?? 0)) covered += 1;
    }
    expect(Math.abs(weighted - truth)).toBeLessThan(0.01);
    expect(plain - truth).toBeGreaterThan(0.1);
    expect(covered / 250).toBeGreaterThan(0.9);
  });

  test('all risks 0: equal chances', () => {
    const draw = found(drawRiskWeighted({ seed: 's', units: units.map(({ key }) => ({ key, risk: 0 })), n: 20, floorShare: 0.1 }));
    expect(draw.selected.every(({ pi }) => Math.abs(pi - 0.1) < 1e-12)).toBe(true);
    expect(draw.nEffective).toBeCloseTo(20, 9);
  });

  test('without a floor it would not be projectable: refused', () => {
    expect(drawRiskWeighted({ seed: 's', units, n: 20, floorShare: 0 })).toEqual({ error: 'INVALID_INPUT' });
  });

  test('a figure of a chart that was not drawn is refused; nothing audited is no data', () => {
    const drawn = [{ key: 'a', pi: 0.2 }];
    expect(estimateFromDraw({ drawn, figures: new Map([['b', 1]]), conf: 0.95 })).toEqual({ error: 'INVALID_INPUT' });
    expect(estimateFromDraw({ drawn, figures: new Map(), conf: 0.95 })).toEqual({ error: 'NO_DATA' });
  });
});
