import fc from 'fast-check';
import { isRefusal } from '../result/refusal.js';
import { betaBinomialLikelihood } from './beta-binomial-likelihood.js';
import { betaBinomialMle, type BetaBinomialFit } from './beta-binomial-mle.js';
import { logChoose } from './log-choose.js';
import { rankCoders } from './rank-coders.js';

const cluster = fc.integer({ min: 1, max: 3000 }).chain((m) => fc.record({ m: fc.constant(m), x: fc.integer({ min: 0, max: m }) }));

const fitOf = (clusters: readonly { readonly m: number; readonly x: number }[]): BetaBinomialFit => {
  const fit = betaBinomialMle({ clusters });
  if (isRefusal(fit)) throw new Error(fit.error);
  return fit;
};

/** Σ log(start + r·step), term by term. */
const slowly = (start: number, step: number, count: number): number => {
  let log = 0;
  for (let r = 0; r < count; r += 1) log += Math.log(start + r * step);
  return log;
};

test('the likelihood is that of adding term by term, for large clusters too', () => {
  fc.assert(fc.property(cluster, fc.double({ min: 0.001, max: 0.999, noNaN: true }), fc.constantFrom(0, 1e-7, 1e-4, 0.02, 0.5, 0.99), ({ m, x }, mu, rho) => {
    const added = slowly(mu * (1 - rho), rho, x) + slowly((1 - mu) * (1 - rho), rho, m - x) - slowly(1 - rho, rho, m);
    expect(Math.abs(betaBinomialLikelihood([{ m, x }]).at(mu, rho) - added)).toBeLessThan(1e-9 * Math.max(1, Math.abs(added)));
  }));
});

test('log of n over k, by its symmetry and the sum over a row', () => {
  expect(logChoose(52, 5)).toBeCloseTo(Math.log(2_598_960), 12);
  expect(logChoose(1_000_000, 400_000)).toBeCloseTo(logChoose(1_000_000, 600_000), 6);
  const row = Array.from({ length: 1001 }, (_, k) => Math.exp(logChoose(1000, k) - 1000 * Math.LN2)).reduce((sum, each) => sum + each, 0);
  expect(row).toBeCloseTo(1, 10);
});

test('nothing near the fit is likelier', () => {
  fc.assert(fc.property(fc.array(cluster, { minLength: 3, maxLength: 12 }), fc.double({ min: -1, max: 1, noNaN: true }), fc.double({ min: -1, max: 1, noNaN: true }), (clusters, dx, dy) => {
    const { mu, rho, logLik } = fitOf(clusters);
    if (rho === null || rho === 0 || rho === 1) return;
    const { at } = betaBinomialLikelihood(clusters);
    const constant = logLik - at(mu, rho);
    expect(constant + at(mu + dx * 0.2 * Math.min(mu, 1 - mu), rho + dy * 0.2 * Math.min(rho, 1 - rho))).toBeLessThanOrEqual(logLik + 1e-7);
  }), { numRuns: 40 });
});

test('coders with a million codes are fitted at once', () => {
  const started = performance.now();
  const coders = Array.from({ length: 200 }, (_, index) => ({ id: `C${index}`, n: 900_000 + 997 * index, x: Math.round((900_000 + 997 * index) * (0.03 + 0.0001 * index)) }));
  const ranking = rankCoders({ coders });
  expect(ranking).toMatchObject({ worstFirst: [...coders].reverse().map(({ id }) => id) });
  expect(performance.now() - started).toBeLessThan(1500);
});

test.each<readonly [string, readonly { m: number; x: number }[]]>([
  ['no error at all', [{ m: 9, x: 0 }, { m: 5, x: 0 }]],
  ['nothing but errors', [{ m: 9, x: 9 }, { m: 5, x: 5 }]],
  ['one code a chart', [{ m: 1, x: 0 }, { m: 1, x: 1 }, { m: 1, x: 0 }]],
])('%s: how alike codes are cannot be seen', (_, clusters) => {
  expect(fitOf(clusters)).toMatchObject({ rho: null, alpha: null, beta: null });
});

test('shrinking: a coder with few charts moves further towards the rest than one with many', () => {
  const ranking = rankCoders({ coders: [{ id: 'few', x: 1, n: 5 }, { id: 'many', x: 40, n: 200 }, { id: 'c', x: 4, n: 120 }, { id: 'd', x: 9, n: 210 }, { id: 'e', x: 30, n: 260 }] });
  if (isRefusal(ranking)) throw new Error(ranking.error);
  expect(ranking.worstFirst[0]).toBe('many');
  expect(ranking.posteriorMeans[0]).toBeLessThan(0.17);
  expect(ranking.posteriorMeans[1]).toBeGreaterThan(0.18);
});
