import { recurringErrors, type RecurringInput } from './recurring-errors.js';

const audited = ['A', 'B', 'C', 'D'].map((coder) => ({ coder, work: 'inpatient', charts: 40 }));
const error = (coder: string, type: string, charts: number, work = 'inpatient') => ({ coder, type, charts, work });
const look = (more: Partial<RecurringInput> = {}) => recurringErrors({ audited, errors: [error('A', 'poa', 6), error('B', 'poa', 1), error('C', 'spec', 3), error('D', 'spec', 3)], rate: 0.1, minimum: 3, ...more });

test('six in forty charts where peers have 1 of 120 is found, with Fisher’s p by hand', () => {
  const found = look();
  expect(found).toMatchObject({ tested: 8, found: [{ coder: 'A', type: 'poa', charts: 6, audited: 40, peerCharts: 1, peerAudited: 120 }] });
  if ('error' in found) throw new Error(found.error);
  // P(X ≥ 6), 7 charts with the error, 40 of 160 are the coder's: [C(40,6)·120 + C(40,7)] ÷ C(160,7).
  const choose = (n: number, k: number): number => Array.from({ length: k }, (_, at) => (n - at) / (at + 1)).reduce((product, factor) => product * factor, 1);
  expect(found.found[0]?.p).toBeCloseTo((choose(40, 6) * 120 + choose(40, 7)) / choose(160, 7), 12);
  expect(found.found[0]?.adjusted).toBeCloseTo((found.found[0]?.p ?? 0) * 8, 12);
  expect(found.found[0]?.lift).toBeCloseTo((6 / 7) * 4, 12);
});

test('what everybody does is nobody’s, and two charts are no habit', () => {
  expect(look({ errors: audited.map(({ coder }) => error(coder, 'spec', 8)) })).toMatchObject({ tested: 4, found: [] });
  expect(look({ errors: [error('A', 'poa', 2)], rate: 0.9 })).toMatchObject({ found: [] });
});

test('an error that all coders together have in two charts is not tested; one more chart and it is, for each of them', () => {
  expect(look({ errors: [error('A', 'poa', 1), error('B', 'poa', 1)] })).toEqual({ tested: 0, found: [] });
  expect(look({ errors: [error('A', 'poa', 2), error('B', 'poa', 1)] })).toMatchObject({ tested: 4, found: [] });
});

test('by code family a habit shows that the type hides: everybody misses diagnoses, one coder misses Z79', () => {
  const missed = (coder: string, family: string | null, charts: number) => ({ ...error(coder, 'missed-dx', charts), family });
  const errors = [missed('A', 'Z79', 7), missed('A', 'I10', 2), ...['B', 'C', 'D'].flatMap((coder) => [missed(coder, 'I10', 4), missed(coder, 'E87', 4), missed(coder, 'Z79', 0)])];
  const byType = audited.map(({ coder }) => error(coder, 'missed-dx', coder === 'A' ? 9 : 8));
  expect(look({ errors: byType })).toMatchObject({ tested: 4, found: [] });
  expect(look({ errors })).toMatchObject({ tested: 12, found: [{ coder: 'A', type: 'missed-dx', family: 'Z79', charts: 7, audited: 40, peerCharts: 0, peerAudited: 120 }] });
});

test('the same type with no code is an error of its own', () => {
  const errors = [{ ...error('A', 'disposition', 6), family: null }, { ...error('B', 'disposition', 5), family: 'Z79' }];
  expect(look({ errors, audited: [...audited, ...['E', 'F'].map((coder) => ({ coder, work: 'inpatient', charts: 100 }))] })).toMatchObject({ tested: 12, found: [{ coder: 'A', family: null, charts: 6, peerCharts: 0 }, { coder: 'B', family: 'Z79', charts: 5 }] });
});

test('hundreds of coders and families are tested in a moment, the p of each as if it were alone', () => {
  const coders = Array.from({ length: 300 }, (_, at) => `C${String(at)}`);
  const many = coders.map((coder) => ({ coder, work: 'inpatient', charts: 60 }));
  const errors = coders.flatMap((coder, at) => Array.from({ length: 12 }, (_, k) => ({ ...error(coder, 'missed-dx', 1 + (k === 0 && at === 7 ? 11 : 0)), family: `F${String((at * 13 + k * 29) % 400)}` })));
  expect(look({ audited: many, errors })).toMatchObject({ tested: 120_000, found: [{ coder: 'C7', charts: 12 }] });
});

test('peers are those of the same work: an error that only inpatient charts can have accuses nobody who codes them', () => {
  const others = ['E', 'F', 'G'].map((coder) => ({ coder, work: 'emergency', charts: 200 }));
  const errors = audited.map(({ coder }) => error(coder, 'poa', 6));
  expect(look({ audited: [...audited, ...others], errors })).toMatchObject({ found: [] });
});

test('nobody to compare with, or nothing audited: nothing is tested', () => {
  expect(look({ audited: audited.slice(0, 1), errors: [error('A', 'poa', 6)] })).toEqual({ tested: 0, found: [] });
  expect(look({ audited: [], errors: [] })).toEqual({ tested: 0, found: [] });
  expect(look({ audited: [{ coder: 'A', work: 'x', charts: -1 }] })).toEqual({ error: 'INVALID_INPUT' });
});
