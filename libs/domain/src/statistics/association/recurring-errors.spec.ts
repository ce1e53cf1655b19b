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
