import { amountWords, limitWords } from './figure-words.js';

test.each<readonly [number | null, Parameters<typeof amountWords>[1], string]>([
  [1204, 'charts', '1,204'], [7.25, 'charts', '7.3'], [0.1234, 'share', '12.3\u00a0%'], [-1204.6, 'dollars', '−$1,205'], [-0.2, 'dollars', '$0'], [3.456, 'dollars_and_cents', '$3.46'], [null, 'dollars', '—'],
])('%s in %s is %s', (value, unit, words) => { expect(amountWords(value, unit)).toBe(words); });

test('limits, and a dash where there are none', () => {
  expect(limitWords({ point: 0.2, se: 0.05, lower: 0.12, upper: 0.28, lowerOneSided: 0.14, halfWidth: 0.08, precision: 0.4 }, 'share')).toEqual({ point: '20.0\u00a0%', se: '5.0\u00a0%', limits: '12.0\u00a0% to 28.0\u00a0%', lowerOneSided: '14.0\u00a0%', halfWidth: '±\u00a08.0\u00a0points', precision: '40.0\u00a0%' });
  expect(limitWords({ point: 50, se: null, lower: null, upper: null, lowerOneSided: null, halfWidth: null, precision: null }, 'dollars')).toMatchObject({ point: '$50', limits: '—', halfWidth: '—' });
});
