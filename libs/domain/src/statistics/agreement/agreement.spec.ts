import fc from 'fast-check';
import { isRefusal, type Result } from '../result/refusal.js';
import { cohenKappa } from './cohen-kappa.js';
import { gwetAc1Table } from './gwet-ac1-table.js';
import { krippendorffAlpha } from './krippendorff-alpha.js';
import { multiRater } from './multi-rater.js';
import { weightedKappa } from './weighted-kappa.js';

const found = <T>(result: Result<T>): T => {
  if (isRefusal(result)) throw new Error(result.error);
  return result;
};

const table = fc.integer({ min: 2, max: 4 }).chain((q) => fc.array(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: q, maxLength: q }), { minLength: q, maxLength: q })).filter((rows) => rows.flat().some((count) => count > 0));
const transposed = (rows: readonly (readonly number[])[]): number[][] => rows.map((_, k) => rows.map((row) => row[k] ?? 0));

test('it does not matter who is called the first reviewer', () => {
  fc.assert(fc.property(table, (rows) => {
    for (const method of [cohenKappa, gwetAc1Table, (input: Parameters<typeof cohenKappa>[0]) => weightedKappa({ ...input, weights: 'linear' })]) {
      const [one, other] = [found(method({ table: rows, conf: 0.95 })), found(method({ table: transposed(rows), conf: 0.95 }))];
      for (const [field, value] of Object.entries(one)) {
        const mirrored = (other as unknown as Record<string, number | null>)[field] ?? null;
        if (value === null || mirrored === null) expect(mirrored).toBe(value);
        else expect(mirrored).toBeCloseTo(value as number, 9);
      }
    }
  }));
});

test('two categories: weights change nothing', () => {
  fc.assert(fc.property(table.filter((rows) => rows.length === 2), (rows) => {
    const plain = found(cohenKappa({ table: rows, conf: 0.95 }));
    const weighted = found(weightedKappa({ table: rows, conf: 0.95, weights: 'quadratic' }));
    // One category only has no κ either way.
    if (plain.kappa === null) expect(weighted.kappa).toBeNull();
    else expect(weighted.kappa).toBeCloseTo(plain.kappa, 10);
  }));
});

test('no agreement is above 1, and only full agreement is 1', () => {
  fc.assert(fc.property(table, (rows) => {
    const { kappa, observed } = found(cohenKappa({ table: rows, conf: 0.95 }));
    const { ac1 } = found(gwetAc1Table({ table: rows, conf: 0.95 }));
    for (const value of [kappa, ac1]) if (value !== null) expect(value > 1 - 1e-9).toBe(observed > 1 - 1e-9);
  }));
});

test('a reviewer who only ever says one thing agrees by chance alone: κ 0 with no error, not a rounded one', () => {
  const { kappa, se, se0 } = found(cohenKappa({ table: [[3, 2], [0, 0]], conf: 0.95 }));
  expect(kappa).toBe(0);
  expect(se).toBeLessThan(1e-15);
  expect(se0).toBeLessThan(1e-15);
});

test('one category only: no κ, no α, while the share of agreement stays', () => {
  expect(cohenKappa({ table: [[50, 0], [0, 0]], conf: 0.95 })).toMatchObject({ observed: 1, kappa: null, se: null });
  expect(krippendorffAlpha({ units: [[1, 1], [1, 1]], level: 'nominal' })).toEqual({ alpha: null });
  expect(multiRater({ ratings: [['a', 'a'], ['a', 'a']] })).toMatchObject({ observed: 1, ac1: null, fleiss: null, alpha: null });
});

test.each(['nominal', 'ordinal', 'interval', 'ratio'] as const)('α (%s) does not depend on the order of units or reviewers', (level) => {
  const unit = fc.array(fc.option(fc.integer({ min: 1, max: 5 })), { minLength: 2, maxLength: 4 });
  fc.assert(fc.property(fc.array(unit, { minLength: 1, maxLength: 12 }), (units) => {
    const [one, other] = [krippendorffAlpha({ units, level }), krippendorffAlpha({ units: [...units].reverse().map((ratings) => [...ratings].reverse()), level })];
    if (isRefusal(one) || isRefusal(other)) expect(other).toEqual(one);
    else if (one.alpha === null) expect(other.alpha).toBeNull();
    else expect(other.alpha ?? Number.NaN).toBeCloseTo(one.alpha, 9);
  }));
});

test('an unknown level is refused', () => {
  expect(krippendorffAlpha({ units: [[1, 2]], level: 'interal' as 'interval' })).toEqual({ error: 'INVALID_INPUT' });
});
