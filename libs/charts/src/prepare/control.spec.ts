import { prepareControl, type ControlInput } from './control.js';

const week = (at: number, right: number | null, judged = 100): ControlInput['points'][number] => ({
  periodStart: new Date(Date.UTC(2026, 0, 5 + 7 * at)).toISOString().slice(0, 10), complete: true,
  reading: right === null ? { value: null, numerator: null, denominator: null, n: null } : { value: right / judged, numerator: right, denominator: judged, n: 20 },
});
const input = (points: ControlInput['points']): ControlInput => ({ name: 'Accuracy', grain: 'week', target: 0.95, judged: 'codes', points });
const quiet = Array.from({ length: 20 }, (_, at) => week(at, at % 2 === 0 ? 94 : 96));

test('a fall is marked by state, words and summary', () => {
  const prepared = prepareControl(input([...quiet, week(20, 85)]));
  expect(prepared.points.at(-1)).toMatchObject({ state: 'below', words: expect.stringContaining('signal: below the lower limit') });
  expect(prepared.summary).toContain('1 signal: May 25, 85.0\u00a0%, below the lower limit.');
  expect(prepared.provisional).toBe(false);
  expect(prepared.table.rows.at(-1)?.at(-1)).toBe('signal: below the lower limit');
});

test('nothing but common causes says so; fewer than twenty points are provisional', () => {
  expect(prepareControl(input(quiet)).summary).toBe('Accuracy, 20 weeks around 95.0\u00a0%. No signal: the weeks differ by no more than common causes do.');
  expect(prepareControl(input(quiet.slice(0, 4))).summary).toContain('Provisional: 4 of the 20 weeks that settle the limits.');
});

test('limits and axis stay within 0 and 100 %', () => {
  const { points, axis } = prepareControl(input([week(0, 5, 5), week(1, 2, 5), week(2, 5, 5)]));
  expect(points.map(({ upper }) => upper)).toEqual([1, 1, 1]);
  expect(axis.domain[1]).toBeLessThanOrEqual(1);
  expect(axis.domain[0]).toBeGreaterThanOrEqual(0);
});

test('a week without audits is a gap; one week alone has no limits', () => {
  const prepared = prepareControl(input([week(0, 90), week(1, null)]));
  expect(prepared.points).toMatchObject([{ value: 0.9, lower: null, state: 'quiet' }, { value: null, lower: null, state: 'gap' }]);
  expect(prepared.summary).toBe('A control chart takes at least two measured weeks.');
  expect(prepareControl(input([week(0, null)])).summary).toBe('Accuracy was not measured in this range.');
});

test('clusters are signals only where they are asked for, and the note says what that costs', () => {
  const points = [...quiet, week(20, 90), week(21, 95), week(22, 90), week(23, 94), week(24, 96)];
  expect(prepareControl(input(points)).summary).toContain('No signal');
  const all = prepareControl({ ...input(points), rules: 'western-electric' });
  expect(all.points[22]).toMatchObject({ state: 'cluster below' });
  expect(all.note).toContain('20\u00a0% of quiet charts');
});
