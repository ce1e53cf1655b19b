import { metricCatalogue, metricOf } from './catalogue.js';
import { workedExample } from './worked-example.js';

test.each(metricCatalogue.map((entry) => [entry.id, entry] as const))('%s has a worked example that is measured and may be judged', (_, entry) => {
  const { numbers, result } = workedExample(entry);
  expect(result.state).toBe('measured');
  expect(numbers).not.toContain('—');
  if (result.denominator !== null) expect(result.value).toBeCloseTo((result.numerator ?? NaN) / result.denominator, 12);
});

test('numbers stand where the formula has words', () => {
  expect(workedExample(metricOf('available-hours'))).toMatchObject({ numbers: '(12,000 − 1,200 − 1,200) ÷ 60', result: { value: 160 } });
  expect(workedExample(metricOf('productivity'))).toMatchObject({ numbers: '150 ÷ ((12,000 − 1,200 − 1,200) ÷ 60)', result: { value: 0.9375 } });
  expect(workedExample(metricOf('codes-revised'))).toMatchObject({ numbers: '8 + 2 + 3', result: { value: 13 } });
  expect(workedExample(metricOf('record-over-record'))).toMatchObject({ numbers: '34 ÷ 40', result: { value: 0.85 } });
  expect(workedExample(metricOf('code-over-code')).numbers).toBe('252 ÷ 270');
});
