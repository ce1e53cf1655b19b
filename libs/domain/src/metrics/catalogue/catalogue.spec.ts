import { findMetric, metricCatalogue, metricOf } from './catalogue.js';
import { describeMetric } from './describe-metric.js';

test('ids are unique and kebab-case', () => {
  const ids = metricCatalogue.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
});

test.each(metricCatalogue.map((entry) => [entry.id, entry] as const))('%s says what it is', (_, entry) => {
  const { numerator, denominator, additive, method } = describeMetric(entry);
  expect(entry.sentence).toMatch(/^[A-Z].*\.$/);
  expect(entry.name).not.toBe('');
  expect(entry.missing).not.toBe('');
  expect(numerator).not.toBe('');
  expect(entry.unit === 'ratio').toBe(denominator !== null && entry.unit === 'ratio');
  expect(additive && denominator !== null).toBe(false);
  if (method !== 'none') expect(entry).toMatchObject({ unit: method === 'ratio-t' ? 'rate' : 'ratio', minimumN: expect.any(Number) });
});

test('every accuracy is a share with an interval and needs twenty charts', () => {
  for (const entry of metricCatalogue.filter(({ group }) => group === 'accuracy')) {
    expect(describeMetric(entry).method).not.toBe('none');
    expect(entry.minimumN).toBe(20);
  }
});

test('codes are judged in clusters, charts one by one', () => {
  expect(describeMetric(metricOf('code-over-code'))).toEqual({ numerator: 'codes matched', denominator: 'codes matched + revised + missed', additive: false, method: 'korn-graubard' });
  expect(describeMetric(metricOf('record-over-record')).method).toBe('wilson');
});

test('words of sums carry signs and units', () => {
  expect(describeMetric(metricOf('available-hours')).numerator).toBe(
    '(all minutes of the time log − sum over days of logged minutes × the allowance share in force on the day − logged minutes of meetings, education, downtime and other work than coding) ÷ 60',
  );
});

test('an unknown id is nobody’s', () => {
  expect(findMetric('accuracy')).toBeNull();
});
