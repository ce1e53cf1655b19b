import fc from 'fast-check';
import { binomialCdf } from '../distributions/binomial-cdf.js';
import { hypergeometricTail } from '../distributions/hypergeometric-tail.js';
import { ceilGuarded } from '../result/ceil-guarded.js';
import { attributeSize } from './attribute-size.js';

const rates = fc.record({ tolerable: fc.constantFrom(0.03, 0.05, 0.1, 0.2), share: fc.constantFrom(0, 0.1, 0.35, 0.5, 0.7), conf: fc.constantFrom(0.8, 0.9, 0.95) });

test('hypergeometric: the first size that passes, found one by one', () => {
  fc.assert(fc.property(rates, fc.integer({ min: 1, max: 600 }), ({ tolerable, share, conf }, N) => {
    const K = ceilGuarded(tolerable * N);
    const sizes = Array.from({ length: N }, (_, index) => index + 1);
    const n = sizes.find((size) => hypergeometricTail({ N, K, n: size }, ceilGuarded(share * tolerable * size)) <= (1 - conf) * (1 + 1e-12));
    expect(attributeSize({ tolerable, expectedRate: share * tolerable, conf, likelihood: 'hypergeometric', N })).toEqual(n === undefined ? { error: 'NOT_ACHIEVABLE' } : { n });
  }));
});

test('binomial: the size passes and the one before, with its own errors, does not', () => {
  fc.assert(fc.property(rates, ({ tolerable, share, conf }) => {
    const size = attributeSize({ tolerable, expectedRate: share * tolerable, conf, likelihood: 'binomial' });
    if ('error' in size) throw new Error(size.error);
    const missed = (n: number): number => binomialCdf(ceilGuarded(share * tolerable * n), n, tolerable);
    expect(missed(size.n)).toBeLessThanOrEqual((1 - conf) * (1 + 1e-12));
    if (size.n > 1) expect(missed(size.n - 1)).toBeGreaterThan(1 - conf);
  }));
});

test('rates next to each other in a frame of a million are answered, and soon', () => {
  const started = performance.now();
  expect(attributeSize({ tolerable: 0.05, expectedRate: 0.049, conf: 0.95, likelihood: 'hypergeometric', N: 1_000_000 })).toEqual({ n: 114_469 });
  expect(attributeSize({ tolerable: 0.5, expectedRate: 0.4999, conf: 0.95, likelihood: 'binomial' })).toEqual({ error: 'NOT_ACHIEVABLE' });
  expect(performance.now() - started).toBeLessThan(1000);
});

test('"≥ 95 %" takes 59 charts without an error, or 93 with one', () => {
  expect([0, 1].map((acceptable) => attributeSize({ tolerable: 0.05, acceptable, conf: 0.95, likelihood: 'binomial' }))).toEqual([{ n: 59 }, { n: 93 }]);
});

test('an unknown likelihood is refused', () => {
  expect(attributeSize({ tolerable: 0.05, acceptable: 0, conf: 0.95, likelihood: 'normal' as 'binomial' })).toEqual({ error: 'INVALID_INPUT' });
});
