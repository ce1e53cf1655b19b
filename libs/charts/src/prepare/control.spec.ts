import { prepareControl, type ControlInput } from './control.js';
import type { ControlAnnotation } from './control-annotation.js';

/** A day of January 2026 and on. */
const day = (date: number): string => new Date(Date.UTC(2026, 0, date)).toISOString().slice(0, 10);
const week = (at: number, right: number | null, judged = 100): ControlInput['points'][number] => ({
  periodStart: day(5 + 7 * at), periodEnd: day(11 + 7 * at), complete: true,
  reading: right === null ? { value: null, numerator: null, denominator: null, n: null } : { value: right / judged, numerator: right, denominator: judged, n: 20 },
});
const input = (points: ControlInput['points']): ControlInput => ({ name: 'Accuracy', grain: 'week', target: 0.95, judged: 'codes', points });
const quiet = Array.from({ length: 20 }, (_, at) => week(at, at % 2 === 0 ? 94 : 96));

test('a fall is marked by state, words and summary', () => {
  const prepared = prepareControl(input([...quiet, week(20, 85)]));
  expect(prepared.points.at(-1)).toMatchObject({ state: 'below', words: expect.stringContaining('signal: below the lower limit') });
  expect(prepared.summary).toContain('1 signal: May 25, 85.0\u00a0%, below the lower limit.');
  expect(prepared.phases).toEqual([{ from: 0, until: 21, provisional: false }]);
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

const annotation = (date: number, more: Partial<ControlAnnotation> = {}): ControlAnnotation => ({ key: `c${date}`, day: day(date), kind: 'education', words: 'POA refresher', where: null, cuts: true, ...more });
const lifted = [...Array.from({ length: 20 }, (_, at) => week(at, at % 2 === 0 ? 89 : 91)), ...Array.from({ length: 6 }, (_, at) => week(20 + at, at % 2 === 0 ? 95 : 97))];

test('a change in the range begins a phase with its own centre and limits, said in words, flag and table', () => {
  const uncut = prepareControl(input(lifted));
  expect(uncut.points.at(-1)?.state).not.toBe('quiet');
  const prepared = prepareControl({ ...input(lifted), annotations: [annotation(5 + 7 * 20)] });
  expect(prepared.summary).toBe('Accuracy, 2 phases: 90.0\u00a0% (20 weeks), 96.0\u00a0% from May 25 (6 weeks). No signal: within each phase the weeks differ by no more than common causes do. Provisional: 6 from May 25, of the 20 weeks that settle the limits of a phase.');
  expect(prepared.marks).toMatchObject([{ number: '1', before: '2026-05-18', after: '2026-05-25', cuts: true, label: 'Education', words: 'Education, May 25, 2026: POA refresher' }]);
  expect(prepared.points.map(({ center }) => center?.toFixed(2)).slice(18, 22)).toEqual(['0.90', '0.90', '0.96', '0.96']);
  expect(prepared.references.map(({ kind }) => kind)).toEqual(['target']);
  expect(prepared.table.columns.map(({ label }) => label).slice(-2)).toEqual(['Centre', 'Phase']);
  expect(prepared.table.rows.map((row) => row.at(-1)).slice(19, 21)).toEqual(['1', '2']);
  expect(prepared.note).toContain('No rule runs across a phase.');
});

test('a change that touches a part of what is shown is flagged and cuts nothing; one outside the range is not shown', () => {
  const prepared = prepareControl({ ...input(quiet), annotations: [annotation(40, { cuts: false, where: 'North', kind: 'code-set' }), annotation(2), annotation(1000)] });
  expect(prepared.phases).toHaveLength(1);
  expect(prepared.marks).toMatchObject([{ number: '1', cuts: false, words: 'Code set, North, Feb 9, 2026: POA refresher (limits run on)' }]);
  expect(prepared.references.map(({ kind }) => kind)).toEqual(['centre', 'target']);
});

test('a phase of one week has no limits and says so', () => {
  const prepared = prepareControl({ ...input(quiet), annotations: [annotation(5 + 7 * 19)] });
  expect(prepared.summary).toContain('2 phases: 94.9\u00a0% (19 weeks), too few for limits from May 18');
  expect(prepared.points.at(-1)).toMatchObject({ value: 0.96, lower: null, center: null, state: 'quiet' });
});

test('errors per unit make a u′ chart in events, with the high side as the bad one', () => {
  const rate = (at: number, errors: number, codes: number) => ({ ...week(at, 1), reading: { value: errors / codes, numerator: errors, denominator: codes, n: 20 } });
  const prepared = prepareControl({ ...input([rate(0, 30, 4), rate(1, 24, 4.5), rate(2, 33, 5.2)]), target: null, kind: 'rate', better: 'lower', judged: 'hundreds of codes', name: 'Errors per 100 codes' });
  expect(prepared.note).toContain('Laney u′');
  expect(prepared.worse).toBe('above');
  expect(prepared.points[0]?.words).toContain('7.50, n\u00a0=\u00a020');
  expect(prepared.summary).toContain('3 weeks around 6.35');
});

test('a week whose charts had unequal chances is charted at its weighted value, within the limits of just that', () => {
  const weighted = { ...week(3, 90), reading: { value: 0.96, numerator: 90, denominator: 100, n: 20 } };
  const prepared = prepareControl(input([...quiet.slice(0, 3), weighted, ...quiet.slice(4)]));
  const { note, ...plain } = prepareControl(input([...quiet.slice(0, 3), week(3, 96), ...quiet.slice(4)]));
  expect(prepared.points.map(({ value, lower }) => [value, lower?.toFixed(9)])).toEqual(plain.points.map(({ value, lower }) => [value, lower?.toFixed(9)]));
  expect(prepared.note).toBe(`${note ?? ''} In 1 of the 20 weeks charts had unequal chances of being drawn and count by their weights; σz has their extra spread.`);
});
