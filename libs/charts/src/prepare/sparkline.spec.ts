import { prepareSparkline } from './sparkline.js';

const cases = [
  ['a rise', [0.9, null, 0.95], 'Accuracy, last 3 periods: up from 90.0\u00a0% to 95.0\u00a0%'],
  ['a fall', [0.95, 0.9], 'Accuracy, last 2 periods: down from 95.0\u00a0% to 90.0\u00a0%'],
  ['no change', [0.9, 0.9], 'Accuracy, last 2 periods: level from 90.0\u00a0% to 90.0\u00a0%'],
] as const;
test.each(cases)('%s', (_, values, words) => {
  expect(prepareSparkline('Accuracy', 'ratio', values)?.words).toBe(words);
});

test('one point is no line', () => {
  expect(prepareSparkline('Accuracy', 'ratio', [null, 0.9])).toBeNull();
});

test('gaps stay open; the last sixty are kept; a level line has room', () => {
  const prepared = prepareSparkline('Accuracy', 'ratio', [...Array.from({ length: 70 }, () => 0.5), null, 0.5]);
  expect(prepared?.points).toHaveLength(60);
  expect(prepared?.points[58]?.value).toBeNull();
  expect(prepared?.domain).toEqual([-0.5, 1.5]);
});
