import fc from 'fast-check';
import { stratifiedTotal } from '../dollars/stratified-total.js';
import { meanPerUnit } from '../dollars/mean-per-unit.js';
import { isRefusal } from '../result/refusal.js';
import { stratifiedProportion } from './stratified-proportion.js';

const stratum = fc.integer({ min: 2, max: 40 }).chain((n) => fc.record({ N: fc.integer({ min: n, max: 900 }), values: fc.array(fc.constantFrom(0, 1), { minLength: n, maxLength: n }) }));

test('a share is the total of ones over the frame', () => {
  fc.assert(fc.property(fc.array(stratum, { minLength: 1, maxLength: 4 }), (strata) => {
    const share = stratifiedProportion({ strata: strata.map(({ N, values }) => ({ N, n: values.length, x: values.filter((value) => value === 1).length })), conf: 0.9 });
    const total = stratifiedTotal({ strata, conf: 0.9 });
    if (isRefusal(share) || isRefusal(total)) throw new Error('refused');
    const frame = strata.reduce((sum, { N }) => sum + N, 0);
    expect(share.estimate * frame).toBeCloseTo(total.pointEstimate, 8);
    expect(share.se * frame).toBeCloseTo(total.se, 8);
  }));
});

test('one stratum is no stratum', () => {
  fc.assert(fc.property(stratum, (only) => {
    const total = stratifiedTotal({ strata: [only], conf: 0.9 });
    const plain = meanPerUnit({ ...only, conf: 0.9 });
    if (isRefusal(total) || isRefusal(plain)) throw new Error('refused');
    expect([total.pointEstimate, total.se, total.lowerT]).toEqual([plain.pointEstimate, expect.closeTo(plain.se ?? Number.NaN, 8), expect.closeTo(plain.lower ?? Number.NaN, 8)]);
  }));
});

test.each<readonly [string, { N: number; n: number; x: number }[], string]>([
  ['a stratum nobody sampled', [{ N: 10, n: 3, x: 1 }, { N: 5, n: 0, x: 0 }], 'EMPTY_STRATUM'],
  ['one chart for several', [{ N: 10, n: 3, x: 1 }, { N: 5, n: 1, x: 0 }], 'SINGLE_UNIT_STRATUM'],
  ['no units at all', [{ N: 0, n: 0, x: 0 }], 'NO_DATA'],
  ['more wrong than sampled, even where none was', [{ N: 10, n: 3, x: 1 }, { N: 5, n: 0, x: 1 }], 'INVALID_INPUT'],
])('%s: %#', (_, strata, error) => {
  expect(stratifiedProportion({ strata, conf: 0.9 })).toEqual({ error });
});

test('a stratum of one chart, audited, is known', () => {
  expect(stratifiedProportion({ strata: [{ N: 1, n: 1, x: 1 }, { N: 9, n: 9, x: 0 }], conf: 0.9 })).toMatchObject({ estimate: 0.1, se: 0 });
});
