import { isRefusal, type Result } from '../result/refusal.js';
import { betaBinomialMle } from './beta-binomial-mle.js';
import { rankCoders } from './rank-coders.js';
import { shrinkCoders } from './shrink-coders.js';

const given = <T>(result: Result<T>): T => {
  if (isRefusal(result)) throw new Error(result.error);
  return result;
};
const coders = [[10, 200], [12, 210], [60, 220], [2, 5], [9, 190], [30, 400]].map(([x = 0, n = 0], at) => ({ id: `C0${at}`, x, n }));
const shrunk = (more = {}) => given(shrinkCoders({ coders, threshold: 0.1, conf: 0.95, ...more }));

test('posterior means are those of the ranking, (α + x) ÷ (α + β + n)', () => {
  const { coders: found, prior } = shrunk();
  const ranking = given(rankCoders({ coders }));
  found.forEach(({ mean }, at) => { expect(mean).toBeCloseTo(ranking.posteriorMeans[at] ?? NaN, 12); });
  expect(found[3]?.mean).toBeCloseTo(((prior?.alpha ?? 0) + 2) / ((prior?.alpha ?? 0) + (prior?.beta ?? 0) + 5), 12);
});

test('few charts move little from the mean: two of five is not worse than sixty of 220', () => {
  const { coders: found, mu } = shrunk();
  expect(found[3]?.mean).toBeLessThan(0.3);
  expect(Math.abs((found[3]?.mean ?? 0) - mu)).toBeLessThan(0.4 - mu);
  expect(found[2]?.pAbove).toBeGreaterThan(0.99);
  expect(found[0]?.pAbove).toBeLessThan(0.05);
});

test('codes that go wrong together count for less: wider limits', () => {
  const wide = shrunk({ designEffect: 2 }).coders[5];
  const narrow = shrunk().coders[5];
  expect((wide?.upper ?? 0) - (wide?.lower ?? 0)).toBeGreaterThan((narrow?.upper ?? 0) - (narrow?.lower ?? 0));
});

test('coders who differ by no more than chance share the pooled rate', () => {
  const alike = Array.from({ length: 4 }, (_, at) => ({ id: String(at), x: 5, n: 100 }));
  expect(given(betaBinomialMle({ clusters: alike.map(({ x, n }) => ({ m: n, x })) })).rho).toBe(0);
  const found = given(shrinkCoders({ coders: alike, threshold: null, conf: 0.95 }));
  expect(found.prior).toBeNull();
  expect(new Set(found.coders.map(({ mean }) => mean))).toEqual(new Set([20.5 / 401]));
  expect(found.coders[0]?.pAbove).toBeNull();
});

test('no error at all still has an upper limit; nothing audited is refused', () => {
  const found = given(shrinkCoders({ coders: [{ id: 'a', x: 0, n: 40 }, { id: 'b', x: 0, n: 20 }], threshold: 0.05, conf: 0.95 }));
  expect(found.coders[0]?.upper).toBeGreaterThan(0.01);
  expect(shrinkCoders({ coders: [{ id: 'a', x: 0, n: 0 }], threshold: 0.05, conf: 0.95 })).toEqual({ error: 'NO_DATA' });
  expect(shrinkCoders({ coders, designEffect: 0.5, threshold: 0.05, conf: 0.95 })).toEqual({ error: 'INVALID_INPUT' });
});
