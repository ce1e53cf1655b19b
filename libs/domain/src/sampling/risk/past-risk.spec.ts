import { pastRisk } from '../index.js';

test('without a past nothing is risky', () => {
  expect(pastRisk([])).toEqual({ overall: 0, rates: [] });
  expect(pastRisk([{ value: 'a', charts: 0, inError: 0 }])).toEqual({ overall: 0, rates: [{ value: 'a', rate: 0 }] });
});

test('values that differ by no more than chance share the rate of all', () => {
  const { overall, rates } = pastRisk([{ value: 'a', charts: 20, inError: 2 }, { value: 'b', charts: 20, inError: 2 }, { value: 'c', charts: 20, inError: 2 }]);
  expect(overall).toBeCloseTo(0.1, 12);
  for (const { rate } of rates) expect(rate).toBeCloseTo(0.1, 6);
});

test('a value with a bad record is riskier, one with a short record is pulled to the rate of all', () => {
  const { overall, rates } = pastRisk([{ value: 'bad', charts: 200, inError: 80 }, { value: 'good', charts: 200, inError: 6 }, { value: 'fair', charts: 200, inError: 20 }, { value: 'short', charts: 2, inError: 2 }]);
  const rateOf = Object.fromEntries(rates.map(({ value, rate }) => [value, rate]));
  expect(rateOf['bad']).toBeGreaterThan(0.35);
  expect(rateOf['good']).toBeLessThan(0.06);
  expect(rateOf['short']).toBeLessThan(0.9);
  expect(rateOf['short']).toBeGreaterThan(overall);
});
