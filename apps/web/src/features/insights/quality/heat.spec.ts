import { heatOf } from './heat.js';

const figure = (value: number | null, half: number | null, state: 'MEASURED' | 'TOO_FEW' | 'NOT_MEASURED' = 'MEASURED') =>
  ({ value, state, interval: value === null || half === null ? null : { __typename: 'Interval' as const, lower: value - half, upper: value + half, confidence: 0.95, method: 'korn-graubard' } });

test.each([
  ['at the target', figure(0.95, 0.02), 'target met', 0],
  ['below, but its interval reaches it', figure(0.94, 0.02), 'within chance', 0],
  ['below for sure', figure(0.93, 0.01), 'below target', 1],
  ['5 points below', figure(0.89, 0.01), 'below target', 2],
  ['10 points below', figure(0.8, 0.05), 'below target', 3],
  ['too few', figure(0.5, 0.05, 'TOO_FEW'), 'not enough audited', 0],
  ['nothing', figure(null, null, 'NOT_MEASURED'), 'not measured', 0],
] as const)('%s', (_, given, word, depth) => {
  expect(heatOf(given, 0.95)).toEqual({ word, depth });
});

test('none right is measured, and without a target nothing is painted', () => {
  expect(heatOf(figure(0, 0), 0.95)).toEqual({ word: 'below target', depth: 3 });
  expect(heatOf(figure(0.5, 0.1), null)).toEqual({ word: 'no target', depth: 0 });
});
