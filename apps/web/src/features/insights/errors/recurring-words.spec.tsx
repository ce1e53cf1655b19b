import { noneWords, pWords, reasonWords, testedWords } from './recurring-words.js';

test('the reason stands in charts and in the rate of the peers', () => {
  expect(reasonWords({ charts: 6, audited: 40, peerCharts: 4, peerAudited: 360 })).toBe('6 in 40 charts; peers 1.1\u00a0%');
  expect(reasonWords({ charts: 3, audited: 9, peerCharts: 0, peerAudited: 200 })).toBe('3 in 9 charts; peers 0.0\u00a0%');
});

test('it is said what was told apart from what', () => {
  expect(testedWords(9520, 0.1, 3, 'family')).toMatch(/^9,520 combinations of coder, error type and code family were tested/);
  expect(noneWords(720, 'type')).toBe('No error recurs: none of 720 pairs of coder and error type stands out from the peers by more than chance.');
});

test('no p is zero', () => {
  expect([pWords(1e-9), pWords(0.01234)]).toEqual(['< 0.0001', '0.0123']);
});
