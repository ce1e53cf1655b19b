import type { Figure } from '../figures/figure.js';
import { shrunkCoders } from './shrunk-coders.js';

const figure = (right: number, judged: number, n: number): Figure => ({ __typename: 'MetricValue', metric: 'record-over-record', value: right / judged, numerator: right, denominator: judged, n, asAudited: null, interval: null, state: n < 20 ? 'TOO_FEW' : 'MEASURED' });
const person = (label: string, right: number, judged: number, n: number) => ({ key: label, label, reading: figure(right, judged, n) });
const people = [person('A', 190, 200, 40), person('B', 150, 200, 40), person('C', 196, 200, 40), person('D', 2, 5, 5), person('E', 185, 200, 40)];
const total = figure(723, 805, 165);

test('least accurate first, each drawn towards the department; too little audited comes last without a verdict', () => {
  const found = shrunkCoders(people, total, 0.95);
  expect(found?.rows.map(({ label, verdict }) => [label, verdict])).toEqual([['B', 'below target'], ['E', 'not shown either way'], ['A', 'not shown either way'], ['C', 'at target'], ['D', 'not enough audited']]);
  expect(found?.rows[0]?.shrunk?.value).toBeGreaterThan(0.75);
  expect(found?.rows[4]).toMatchObject({ shrunk: null, pBelow: null });
});

test('without a target there is no probability; without audits there is nothing', () => {
  expect(shrunkCoders(people, total, null)?.rows[0]).toMatchObject({ pBelow: null, verdict: 'no target' });
  expect(shrunkCoders([], total, 0.95)).toBeNull();
});

test('a figure whose charts count by their weights is drawn from its weighted value', () => {
  const weighted = people.map((each) => (each.label === 'B' ? { ...each, reading: { ...each.reading, value: 0.95, asAudited: 0.75 } } : each));
  const plain = people.map((each) => (each.label === 'B' ? person('B', 190, 200, 40) : each));
  const shrunk = (given: typeof people) => shrunkCoders(given, total, 0.95)?.rows.find(({ label }) => label === 'B')?.shrunk?.value;
  expect(shrunk(weighted)).toBeCloseTo(shrunk(plain) ?? NaN, 12);
});
