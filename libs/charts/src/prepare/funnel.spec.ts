import { prepareFunnel, type FunnelInput } from './funnel.js';

const person = (label: string, value: number | null, denominator: number, state: 'measured' | 'too_few' = 'measured') => ({ key: label, label, reading: { value, denominator, n: Math.round(denominator / 10), state } });
const input: FunnelInput = {
  name: 'Charts without error', judged: 'charts', target: 0.95,
  people: [person('Ash', 0.9, 200), person('Birch', 0.7, 200), person('Cedar', 0.84, 200), person('Dogwood', 0.99, 200), person('Elm', 0, 4, 'too_few'), person('Fir', null, 0)],
  total: { value: 0.9, denominator: 804 },
};

test('people are judged against what chance allows, not ranked', () => {
  const { points } = prepareFunnel(input);
  expect(points.map(({ label, state }) => [label, state])).toEqual([['Ash', 'within'], ['Birch', 'far below'], ['Cedar', 'below'], ['Dogwood', 'far above'], ['Elm', 'too few']]);
});

test('who was not measured is not drawn and is counted in words', () => {
  expect(prepareFunnel(input).summary).toBe('Charts without error of 5 of 6 people. Below what chance explains: Birch, Cedar. Above it: Dogwood. Too few to judge: 1.');
});

test('limits are exact, narrow with size and never leave 0–100 %', () => {
  const { limits } = prepareFunnel(input);
  for (const { lower95, upper95, lower998, upper998 } of limits) {
    expect(lower998 ?? 0).toBeLessThanOrEqual(lower95 ?? 1);
    expect(upper998 ?? 0).toBeGreaterThanOrEqual(upper95 ?? 1);
    expect(upper998).toBeLessThanOrEqual(1);
  }
  expect(limits.at(-1)?.lower95 ?? 0).toBeGreaterThan(limits[10]?.lower95 ?? 1);
  expect(limits.length).toBeLessThanOrEqual(120);
});

test('a limit below the axis is left out rather than drawn beside it', () => {
  const { limits, yAxis } = prepareFunnel({ ...input, people: input.people.filter(({ label }) => label !== 'Elm') });
  expect(limits.some(({ lower998 }) => lower998 === null)).toBe(true);
  for (const { lower95, lower998 } of limits) for (const limit of [lower95, lower998]) if (limit !== null) expect(limit).toBeGreaterThanOrEqual(yAxis.domain[0]);
});

test('codes of one chart go wrong together: the pooled interval widens the limits', () => {
  const wide = prepareFunnel({ ...input, total: { value: 0.9, denominator: 804, interval: { lower: 0.85, upper: 0.95 } } });
  expect(wide.note).toMatch(/^Limits are widened: charts of one chart go wrong together \(design effect \d\.\d\)\.$/);
  expect(wide.points.find(({ label }) => label === 'Cedar')?.state).toBe('within');
});

test('centre and target are named with their values', () => {
  expect(prepareFunnel(input).references).toEqual([{ value: 0.9, label: 'All pooled 90.0\u00a0%', kind: 'centre' }, { value: 0.95, label: 'Target 95.0\u00a0%', kind: 'target' }]);
});

test('nobody measured', () => {
  const none = prepareFunnel({ ...input, people: [person('Fir', null, 0)], total: { value: null } });
  expect([none.points, none.limits, none.summary]).toEqual([[], [], 'Charts without error was not measured for anyone in this range.']);
});
