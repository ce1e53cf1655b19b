import { addClusters, clusterAlikeness } from '../index.js';

const of = (charts: readonly (readonly [number, number])[]) => clusterAlikeness(addClusters(charts.map(([m, x]) => ({ m, x }))));

test.each([
  ['no chart', []],
  ['one chart', [[10, 9]]],
  ['no error anywhere', [[10, 10], [8, 8], [12, 12]]],
  ['nothing but errors', [[10, 0], [8, 0]]],
] as const)('%s tells nothing', (_, charts) => expect(of(charts)).toBeNull());

test('errors all in one chart make codes of a chart wholly alike', () => {
  const alike = of([...Array.from({ length: 19 }, () => [10, 10] as const), [10, 0]]);
  expect(alike?.icc).toBeCloseTo(1, 1);
  expect(alike?.designEffect).toBeGreaterThan(9.5);
});

test('errors spread evenly are no more alike than chance', () => expect(of(Array.from({ length: 20 }, () => [10, 9] as const))).toEqual({ designEffect: 1, icc: 0 }));

test('charts of one code have no cluster', () => expect(of([[1, 1], [1, 0], [1, 1], [1, 1]])?.icc).toBe(0));
