import type { Reading } from './reading.js';
import { prepareTrend, type TrendInput } from './trend.js';

const reading = (value: number | null, more: Partial<Reading> = {}): Reading => ({ value, n: value === null ? 0 : 30, interval: value === null ? null : { lower: value - 0.03, upper: Math.min(1, value + 0.03) }, state: value === null ? 'NOT_MEASURED' : 'MEASURED', ...more });
const week = (periodStart: string, value: Reading, complete = true) => ({ periodStart, complete, reading: value });
const input: TrendInput = {
  name: 'Code-over-code accuracy', unit: 'ratio', grain: 'week', better: 'higher', target: 0.95,
  points: [week('2026-10-05', reading(0.93)), week('2026-10-12', reading(null)), week('2026-10-19', reading(0.96, { n: 9, state: 'TOO_FEW' })), week('2026-10-26', reading(0.97), false)],
};

test('gaps stay gaps, thin and unfinished weeks are marked', () => {
  const { points } = prepareTrend(input);
  expect(points.map(({ label, value, state }) => [label, value, state])).toEqual([['Oct 5', 0.93, 'solid'], ['Oct 12', null, 'gap'], ['Oct 19', 0.96, 'too few'], ['Oct 26', 0.97, 'incomplete']]);
  expect(points[1]).toMatchObject({ band: null, words: 'week of Oct 12, 2026: not measured' });
  expect(points[2]?.words).toBe('week of Oct 19, 2026: 96.0\u00a0% (93.0–99.0), n\u00a0=\u00a09, too few to judge');
});

test('the axis holds intervals and target and ends at 100 %', () => {
  const { axis, references } = prepareTrend(input);
  expect(axis.domain).toEqual([0.9, 1]);
  expect(references).toEqual([{ value: 0.95, label: 'Target 95.0\u00a0%', kind: 'target' }]);
});

test('the summary says last, range, target met and gaps', () => {
  expect(prepareTrend(input).summary).toBe('Code-over-code accuracy, 4 points. Last: week of Oct 26, 2026: 97.0\u00a0% (94.0–100.0), n\u00a0=\u00a030, incomplete period. Range 93.0\u00a0% to 97.0\u00a0%. Target 95.0\u00a0% met in 2 of 3. 1 not measured.');
});

test('nothing measured is said, not drawn as 0', () => {
  const prepared = prepareTrend({ ...input, points: [week('2026-10-05', reading(null))] });
  expect(prepared.summary).toBe('Code-over-code accuracy was not measured in this range.');
  expect(prepared.table.rows).toEqual([['Oct 5, 2026', '—', '—', '—', '0', 'not measured']]);
});

test('none correct is 0 %, not a gap', () => {
  expect(prepareTrend({ ...input, points: [week('2026-10-05', reading(0, { interval: null }))] }).points[0]).toMatchObject({ value: 0, state: 'solid' });
});

test('at most 400 points, the latest, and it says so', () => {
  const points = Array.from({ length: 430 }, (_, at) => ({ ...week(`day ${at}`, reading(0.9)) }));
  const prepared = prepareTrend({ ...input, grain: 'day', points });
  expect([prepared.points.length, prepared.points[0]?.key, prepared.note]).toEqual([400, 'day 30', 'The last 400 of 430 days are shown.']);
});

test('hours that are better when lower start at 0', () => {
  const prepared = prepareTrend({ ...input, unit: 'hours', better: 'lower', target: 48, points: [week('2026-10-05', { value: 30 }), week('2026-10-12', { value: 60 })] });
  expect(prepared.axis.domain).toEqual([0, 60]);
  expect(prepared.summary).toContain('met in 1 of 2');
});
