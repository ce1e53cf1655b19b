import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { isRefusal } from '../../statistics/result/refusal.js';
import { drawByHash } from './draw-by-hash.js';
import { fractionOf } from './fraction-of.js';

const frame = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 60 });

const drawn = (seed: string, ids: readonly string[], n: number): readonly string[] => {
  const selection = drawByHash({ seed, ids, n });
  if (isRefusal(selection)) throw new Error(selection.error);
  return selection.selected;
};

test('the order of the frame does not matter', () => {
  fc.assert(fc.property(frame, fc.string(), fc.nat(60), (ids, seed, n) => {
    expect(drawn(seed, [...ids].reverse(), n)).toEqual(drawn(seed, ids, n));
    expect(drawn(seed, [...ids].sort(), n)).toEqual(drawn(seed, ids, n));
  }));
});

test('a larger draw starts with the smaller one', () => {
  fc.assert(fc.property(frame, fc.string(), fc.nat(40), fc.nat(20), (ids, seed, n, more) => {
    expect(drawn(seed, ids, n + more).slice(0, n)).toEqual(drawn(seed, ids, n));
  }));
});

test('charts that join the frame displace, and never reorder', () => {
  fc.assert(fc.property(frame, frame, fc.string(), (ids, others, seed) => {
    const old = new Set(ids);
    expect(drawn(seed, [...new Set([...ids, ...others])], 1000).filter((id) => old.has(id))).toEqual(drawn(seed, ids, 1000));
  }));
});

test('seeds draw evenly: each of 20 charts is first about as often', () => {
  const ids = Array.from({ length: 20 }, (_, index) => `CHT-${index}`);
  const first = new Map<string, number>();
  for (let seed = 0; seed < 2000; seed += 1) for (const id of drawn(`seed ${seed}`, ids, 1)) first.set(id, (first.get(id) ?? 0) + 1);
  const statistic = ids.reduce((sum, id) => sum + ((first.get(id) ?? 0) - 100) ** 2 / 100, 0);
  expect(statistic).toBeLessThan(43.8);
});

test.each<readonly [string, string[], number, string]>([['the same chart twice', ['a', 'b', 'a'], 1, 'INVALID_INPUT'], ['an empty frame', [], 1, 'NO_DATA'], ['half a chart', ['a'], 0.5, 'INVALID_INPUT']])('%s is refused', (_, ids, n, error) => {
  expect(drawByHash({ seed: 's', ids, n })).toEqual({ error });
});

test('the one random number of a draw is in (0, 1] and redone with sha256sum', () => {
  fc.assert(fc.property(fc.string(), fc.string(), (seed, name) => {
    const fraction = fractionOf(seed, name);
    expect(fraction > 0 && fraction <= 1).toBe(true);
  }));
  const digits = createHash('sha256').update('2025Q1|systematic start').digest('hex').slice(0, 13);
  expect(fractionOf('2025Q1', 'systematic start')).toBe(1 - Number.parseInt(digits, 16) / 16 ** 13);
});
