import { daysBetween, type CivilDay, type CivilPeriod } from '../../time/index.js';

/** Periods from position `from` up to, not with, `until`. */
export interface Phase {
  readonly from: number;
  readonly until: number;
}

/**
 * The position of the first period after a change: a period that the day cuts goes to the side that holds more of its days, and to
 * the new one when they are as many. 0 when every period lies after the day, the number of periods when none does.
 * @param periods in time order, without gaps, as far as they were measured
 */
export const firstAfter = (periods: readonly CivilPeriod[], day: CivilDay): number => {
  const at = periods.findIndex(({ to }) => to >= day);
  const cut = periods[at];
  if (cut === undefined) return periods.length;
  return cut.from >= day || daysBetween(day, cut.to) + 1 >= daysBetween(cut.from, day) ? at : at + 1;
};

/** Periods cut at positions; positions at the ends and repeated ones cut nothing. Every period is in just one phase, and none of them is empty. */
export const cutPhases = (count: number, positions: readonly number[]): readonly Phase[] => {
  const starts = [...new Set([0, ...positions])].filter((at) => at >= 0 && at < count).sort((a, b) => a - b);
  return starts.map((from, at) => ({ from, until: starts[at + 1] ?? count }));
};

/** A phase with what was made of its own periods. */
export interface Charted<Chart> extends Phase {
  /** Null when it has too few points for limits. */
  readonly chart: Chart | null;
}

/**
 * A chart a phase: each has its own centre, its own limits and its own count of points. The periods before a change are not seen
 * after it, so no run, no moving range, no average and no sum is carried across.
 */
export const chartPhases = <Period, Chart>(periods: readonly Period[], phases: readonly Phase[], chartOf: (periods: readonly Period[]) => Chart | null): readonly Charted<Chart>[] =>
  phases.map(({ from, until }) => ({ from, until, chart: chartOf(periods.slice(from, until)) }));
