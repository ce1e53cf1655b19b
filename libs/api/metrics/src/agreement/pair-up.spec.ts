import { pairUp } from './pair-up.js';

const labels = new Map([['x', 'A01'], ['y', 'A02'], ['z', 'A03']]);
const row = (first: string, second: string, firstFound: boolean, secondFound: boolean, charts: number) => ({ first, second, firstFound, secondFound, firstWorst: Number(firstFound), secondWorst: Number(secondFound), charts });

test('a pair is one whoever was primary; all pairs keep primary and second apart', () => {
  const { all, pairs } = pairUp({ charts: [row('x', 'y', true, false, 2), row('y', 'x', true, false, 3), row('x', 'y', false, false, 5), row('z', 'x', true, true, 1)], types: [] }, labels);
  expect(pairs.map(({ first, second, clean: { charts, firstOnly, secondOnly, neither, both } }) => [first, second, charts, both, firstOnly, secondOnly, neither])).toEqual([['A01', 'A02', 10, 0, 2, 3, 5], ['A01', 'A03', 1, 1, 0, 0, 0]]);
  expect(all?.clean).toMatchObject({ charts: 11, both: 1, firstOnly: 5, secondOnly: 0, neither: 5 });
});

test('a type that neither found in the other charts counts as agreement on them', () => {
  const { all } = pairUp({ charts: [row('x', 'y', true, true, 4), row('x', 'y', false, false, 6)], types: [{ ...row('y', 'x', true, false, 1), type: 'poa', typeName: 'POA' }, { ...row('x', 'y', true, true, 2), type: 'poa', typeName: 'POA' }] }, labels);
  expect(all?.types).toMatchObject([{ typeCode: 'poa', measures: { charts: 10, both: 2, firstOnly: 1, secondOnly: 0, neither: 7, percent: { value: 0.9 } } }]);
});

test('on the severity the table turns with the pair, and a wide disagreement costs more than a narrow one', () => {
  const narrow = { ...row('x', 'y', true, true, 4), firstWorst: 3, secondWorst: 2 };
  const wide = { ...row('y', 'x', true, false, 1), firstWorst: 3, secondWorst: 0 };
  const { all, pairs: [pair] } = pairUp({ charts: [row('x', 'y', false, false, 15), narrow, wide], types: [] }, labels);
  expect(pair?.severity.counts).toEqual([[15, 0, 0, 1], [0, 0, 0, 0], [0, 0, 0, 0], [0, 0, 4, 0]]);
  expect(all?.severity.counts[3]).toEqual([1, 0, 4, 0]);
  expect(pair?.severity.same.value).toBeCloseTo(15 / 20, 12);
  expect(pair?.severity.quadratic?.value ?? 0).toBeGreaterThan(pair?.severity.linear?.value ?? 1);
});

test('one category only has no coefficient; nothing reviewed twice has nothing', () => {
  expect(pairUp({ charts: [row('x', 'y', false, false, 8)], types: [] }, labels).pairs[0]?.clean).toMatchObject({ percent: { value: 1 }, kappa: null, ac1: null });
  expect(pairUp({ charts: [row('x', 'y', false, false, 8)], types: [] }, labels).pairs[0]?.severity).toMatchObject({ same: { value: 1 }, linear: null, quadratic: null });
  expect(pairUp({ charts: [], types: [] }, labels)).toEqual({ all: null, pairs: [] });
});
