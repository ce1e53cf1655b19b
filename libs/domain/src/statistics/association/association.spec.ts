import fc from 'fast-check';
import { adjustPValues } from './adjust-p-values.js';
import { fisherTwoSided } from './fisher-two-sided.js';
import { pairAssociation } from './pair-association.js';
import { vitalFew } from './vital-few.js';

const logFactorials = Array.from({ length: 401 }, () => 0);
for (let n = 1; n < logFactorials.length; n += 1) logFactorials[n] = (logFactorials[n - 1] ?? 0) + Math.log(n);
const logChoose = (n: number, k: number): number => (logFactorials[n] ?? 0) - (logFactorials[k] ?? 0) - (logFactorials[n - k] ?? 0);

const draw = fc.integer({ min: 1, max: 400 }).chain((N) => fc.record({ N: fc.constant(N), K: fc.integer({ min: 0, max: N }), n: fc.integer({ min: 0, max: N }) })).chain(({ N, K, n }) => fc.record({ N: fc.constant(N), K: fc.constant(K), n: fc.constant(n), x: fc.integer({ min: Math.max(0, n + K - N), max: Math.min(n, K) }) }));

test('Fisher, two-sided: the sum of all tables no likelier than the one seen', () => {
  fc.assert(fc.property(draw, ({ N, K, n, x }) => {
    const p = (k: number): number => Math.exp(logChoose(K, k) + logChoose(N - K, n - k) - logChoose(N, n));
    let sum = 0;
    for (let k = Math.max(0, n + K - N); k <= Math.min(n, K); k += 1) if (p(k) <= p(x) * (1 + 1e-7)) sum += p(k);
    expect(fisherTwoSided({ N, K, n }, x)).toBeCloseTo(Math.min(1, sum), 9);
  }));
});

test('a pair among ten million charts is answered at once', () => {
  const started = performance.now();
  expect(pairAssociation({ n11: 700_000, nA: 3_000_000, nB: 2_000_000, N: 10_000_000 })).toMatchObject({ pGreater: 0, pTwoSided: 0 });
  expect(performance.now() - started).toBeLessThan(1000);
});

test('A with B is B with A', () => {
  fc.assert(fc.property(draw, ({ N, K, n, x }) => {
    const one = pairAssociation({ n11: x, nA: K, nB: n, N }) as unknown as Record<string, number>;
    const other = pairAssociation({ n11: x, nA: n, nB: K, N }) as unknown as Record<string, number>;
    for (const field of ['support', 'leverage', 'pGreater', 'pTwoSided']) expect(other[field]).toBeCloseTo(one[field] ?? Number.NaN, 9);
  }));
});

const pValues = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 40 });

test('adjusted p-values: none below its own, BH ≤ BY and BH ≤ Holm ≤ Bonferroni, in the order of p', () => {
  fc.assert(fc.property(pValues, (p) => {
    const adjusted = adjustPValues({ p, alpha: 0.1 });
    if ('error' in adjusted) throw new Error(adjusted.error);
    const { bh, by, holm, bonferroni } = adjusted;
    p.forEach((value, index) => {
      const [b, y, h, f] = [bh, by, holm, bonferroni].map((list) => list[index] ?? Number.NaN) as [number, number, number, number];
      expect([b >= value - 1e-12, y >= b - 1e-12, h >= b - 1e-12, f >= h - 1e-12, f <= 1]).toEqual([true, true, true, true, true]);
    });
  }));
});

test('vital few: dollars count as well as charts, and names without any are never vital', () => {
  expect(vitalFew({ counts: { POA: 0, UNITS: 10.5, MODIFIER: 89.5 }, cutoff: 1 })).toEqual({ order: ['MODIFIER', 'UNITS', 'POA'], cumulative: [0.895, 1, 1], vitalFew: ['MODIFIER', 'UNITS'] });
});
