import { axisOf, type Axis } from './axis.js';
import { formatValue } from './format-value.js';
import { limitPoints } from './limit-points.js';
import { periodLabel, type PeriodGrain } from './period-label.js';
import type { Reading } from './reading.js';
import type { ReferenceLine } from './reference-lines.js';
import type { ChartWords } from './table-view.js';

export interface TurnaroundInput {
  /** Name of the clock. */
  readonly name: string;
  readonly grain: PeriodGrain;
  /** In time order; readings in hours. */
  readonly points: readonly { readonly periodStart: string; readonly complete: boolean; readonly median: Reading; readonly p90: Reading; readonly withinTarget: Reading }[];
  /** Hours; null = no target in force. */
  readonly targetHours: number | null;
}

export interface TurnaroundPoint {
  readonly key: string;
  readonly label: string;
  readonly median: number | null;
  readonly p90: number | null;
  readonly words: string;
}

export interface PreparedTurnaround extends ChartWords {
  readonly points: readonly TurnaroundPoint[];
  readonly axis: Axis;
  readonly references: readonly ReferenceLine[];
}

/** Median and 90th percentile of a clock over time with its target: percentiles are of each period, never averages of others. */
export const prepareTurnaround = ({ name, grain, points, targetHours }: TurnaroundInput): PreparedTurnaround => {
  const { shown, note } = limitPoints(points, `${grain}s`);
  const hours = (value: number | null): string => formatValue(value, 'hours');
  const drawn = shown.map(({ periodStart, complete, median, p90 }): TurnaroundPoint => ({
    key: periodStart,
    label: periodLabel(periodStart, grain),
    median: median.value,
    p90: p90.value,
    words: `${periodLabel(periodStart, grain, 'sentence')}: ${median.value === null ? 'not measured' : `median ${hours(median.value)}, 90th percentile ${hours(p90.value)}, n\u00a0=\u00a0${formatValue(median.n, 'count')}`}${complete ? '' : ', incomplete period'}`,
  }));
  const axis = axisOf([...drawn.flatMap(({ median, p90 }) => [median, p90]), targetHours], 'hours', { fromZero: true });
  const last = drawn.findLast(({ median }) => median !== null);
  return {
    title: `${name} by ${grain}`,
    summary: last === undefined ? `${name} was not measured in this range.` : `${name}. Last: ${last.words}.${targetHours === null ? ' No target is in force.' : ` Target ${hours(targetHours)}.`}`,
    note,
    points: drawn,
    axis,
    references: targetHours === null ? [] : [{ value: targetHours, label: `Target ${hours(targetHours)}`, kind: 'target' }],
    table: {
      keys: shown.map(({ periodStart }) => periodStart),
      columns: [{ label: 'Period', numeric: false }, { label: 'Median', numeric: true }, { label: '90th percentile', numeric: true }, { label: 'Within target', numeric: true }, { label: 'n', numeric: true }],
      rows: shown.map(({ periodStart, median, p90, withinTarget }) => [periodLabel(periodStart, grain, 'sentence'), hours(median.value), hours(p90.value), formatValue(withinTarget.value, 'ratio'), formatValue(median.n, 'count')]),
    },
  };
};
