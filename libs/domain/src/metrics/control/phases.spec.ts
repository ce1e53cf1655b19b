import fc from 'fast-check';
import { periods } from '../../time/index.js';
import { chartPhases } from './chart-phases.js';
import { controlChart } from './control-chart.js';
import { cutPhases } from './cut-phases.js';
import { ewmaChart } from './ewma-chart.js';
import { firstAfter } from './first-after.js';
import type { ControlPeriod } from './standardise.js';

/** Mondays Nov 2, 9 and 16, 2026. */
const weeks = periods('2026-11-02', '2026-11-22', 'week');

test.each([
  ['before them all', '2026-10-30', 0],
  ['the first day of the first', '2026-11-02', 0],
  ['a Monday', '2026-11-09', 1],
  ['a Thursday: four of seven days are after it', '2026-11-12', 1],
  ['a Friday: four of seven days are before it', '2026-11-13', 2],
  ['the last day of the last', '2026-11-22', 3],
  ['after them all', '2026-12-01', 3],
])('the new phase begins, %s', (_, day, wanted) => {
  expect(firstAfter(weeks, day)).toBe(wanted);
});

test('as many days on both sides: the period is of the new phase; a period is as long as it was measured', () => {
  expect(firstAfter([{ from: '2026-11-02', to: '2026-11-05' }], '2026-11-04')).toBe(0);
  expect(firstAfter([{ from: '2026-11-05', to: '2026-11-08' }, { from: '2026-11-09', to: '2026-11-15' }], '2026-11-08')).toBe(1);
  expect(firstAfter([], '2026-11-08')).toBe(0);
});

test.each<[string, number, number[], [number, number][]]>([
  ['nothing to cut', 5, [], [[0, 5]]],
  ['one change', 5, [2], [[0, 2], [2, 5]]],
  ['in any order, two on one day', 6, [4, 2, 4], [[0, 2], [2, 4], [4, 6]]],
  ['at the ends', 4, [0, 4], [[0, 4]]],
  ['no period at all', 0, [1], []],
])('phases: %s', (_, count, positions, wanted) => {
  expect(cutPhases(count, positions).map(({ from, until }) => [from, until])).toEqual(wanted);
});

test('every period is in just one phase, whatever is cut', () => {
  fc.assert(fc.property(fc.nat(60), fc.array(fc.integer({ min: -5, max: 70 })), (count, positions) => {
    const phases = cutPhases(count, positions);
    expect(phases.flatMap(({ from, until }) => Array.from({ length: until - from }, (_, at) => from + at))).toEqual(Array.from({ length: count }, (_, at) => at));
    expect(phases.every(({ from, until }) => from < until)).toBe(true);
  }));
});

const share = (count: number): ControlPeriod => ({ count, size: 100 });
const around = (level: number, length: number): ControlPeriod[] => Array.from({ length }, (_, at) => share(level + (at % 2 === 0 ? 1 : -1)));

test('each phase has its own centre, and is provisional by its own points', () => {
  const series = [...around(90, 20), ...around(96, 6)];
  const charts = chartPhases(series, cutPhases(series.length, [20]), controlChart);
  expect(charts.map(({ chart }) => [chart?.center, chart?.measured, chart?.provisional])).toEqual([[0.9, 20, false], [0.96, 6, true]]);
});

test('a run of 8 does not run across a change', () => {
  // Seven of eight on one side before the change and one after it: uncut they are a run, cut they are none.
  const series = [...around(95, 11), ...Array.from({ length: 7 }, (_, at) => share(at % 2 === 0 ? 93 : 92)), share(92), ...around(95, 11)];
  const runs = (cuts: number[]) => chartPhases(series, cutPhases(series.length, cuts), controlChart).flatMap(({ chart }) => chart?.points ?? []).filter((point) => point?.signals.includes('run')).length;
  expect(runs([])).toBeGreaterThan(0);
  expect(runs([18])).toBe(0);
});

test('what comes after a change alters nothing before it', () => {
  const counts = fc.array(fc.integer({ min: 0, max: 100 }).map(share), { minLength: 1, maxLength: 20 });
  for (const chartOf of [controlChart, ewmaChart]) {
    fc.assert(fc.property(counts, counts, counts, (before, after, other) => {
      const cut = (rest: ControlPeriod[]) => chartPhases([...before, ...rest], cutPhases(before.length + rest.length, [before.length]), (periods): unknown => chartOf(periods))[0];
      expect(cut(after)).toEqual(cut(other));
    }));
  }
});

test('a phase of one point has no limits', () => {
  expect(chartPhases(around(95, 5), cutPhases(5, [4]), controlChart)[1]).toEqual({ from: 4, until: 5, chart: null });
});
