import type { Phase } from './cut-phases.js';

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
