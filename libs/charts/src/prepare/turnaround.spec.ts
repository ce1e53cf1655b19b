import { prepareTurnaround } from './turnaround.js';

const point = (periodStart: string, median: number | null, p90: number | null, within: number | null = null) => ({ periodStart, complete: true, median: { value: median, n: median === null ? 0 : 12 }, p90: { value: p90 }, withinTarget: { value: within } });

test('median and 90th percentile with the target, gaps left open', () => {
  const prepared = prepareTurnaround({ name: 'Assigned to coded', grain: 'month', targetHours: 48, points: [point('2026-01-01', 20, 52, 0.8), point('2026-02-01', null, null)] });
  expect(prepared.points.map(({ label, median, p90 }) => [label, median, p90])).toEqual([['Jan 2026', 20, 52], ['Feb 2026', null, null]]);
  expect(prepared.references).toEqual([{ value: 48, label: 'Target 48.0\u00a0h', kind: 'target' }]);
  expect(prepared.summary).toBe('Assigned to coded. Last: Jan 2026: median 20.0\u00a0h, 90th percentile 52.0\u00a0h, n\u00a0=\u00a012. Target 48.0\u00a0h.');
  expect(prepared.table.rows[1]).toEqual(['Feb 2026', '—', '—', '—', '0']);
});

test('without target or measurement it says so', () => {
  expect(prepareTurnaround({ name: 'Query open', grain: 'week', targetHours: null, points: [] }).summary).toBe('Query open was not measured in this range.');
  expect(prepareTurnaround({ name: 'Query open', grain: 'week', targetHours: null, points: [point('2026-01-05', 2, 4)] }).summary).toContain('No target is in force.');
});
