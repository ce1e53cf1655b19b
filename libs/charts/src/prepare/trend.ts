import { axisOf, type Axis } from './axis.js';
import type { ChartUnit } from './chart-unit.js';
import { formatReading } from './format-reading.js';
import { formatValue } from './format-value.js';
import { limitPoints } from './limit-points.js';
import { periodLabel, type PeriodGrain } from './period-label.js';
import { isTooFew, type Reading } from './reading.js';
import type { ReferenceLine } from './reference-lines.js';
import type { ChartWords } from './table-view.js';

export interface TrendInput {
  readonly name: string;
  readonly unit: ChartUnit;
  readonly grain: PeriodGrain;
  /** In time order, gaps included. */
  readonly points: readonly { readonly periodStart: string; readonly complete: boolean; readonly reading: Reading }[];
  /** Null = no target. */
  readonly target: number | null;
  readonly better: 'higher' | 'lower' | null;
}

export interface TrendPoint {
  readonly key: string;
  readonly label: string;
  /** Null = not measured: the line breaks. */
  readonly value: number | null;
  readonly band: readonly [number, number] | null;
  readonly state: 'solid' | 'too few' | 'incomplete' | 'gap';
  readonly words: string;
}

export interface PreparedTrend extends ChartWords {
  readonly points: readonly TrendPoint[];
  readonly axis: Axis;
  readonly references: readonly ReferenceLine[];
}

const stateOf = (reading: Reading, complete: boolean): TrendPoint['state'] => (reading.value === null ? 'gap' : isTooFew(reading) ? 'too few' : complete ? 'solid' : 'incomplete');

/** A metric over time with its interval: gaps stay gaps, thin and unfinished periods are marked, shares keep to 0–100 %. */
export const prepareTrend = ({ name, unit, grain, points, target, better }: TrendInput): PreparedTrend => {
  const { shown, note } = limitPoints(points, `${grain}s`);
  const drawn = shown.map(({ periodStart, complete, reading }): TrendPoint => {
    const state = stateOf(reading, complete);
    const when = periodLabel(periodStart, grain, 'sentence');
    return {
      key: periodStart,
      label: periodLabel(periodStart, grain),
      value: reading.value,
      band: reading.value === null || !reading.interval ? null : [reading.interval.lower, reading.interval.upper],
      state,
      words: `${when}: ${state === 'gap' ? 'not measured' : formatReading(reading, unit)}${state === 'incomplete' ? ', incomplete period' : ''}`,
    };
  });
  const axis = axisOf([...drawn.flatMap(({ value, band }) => [value, ...(band ?? [])]), target], unit, { fromZero: unit !== 'ratio' });
  return {
    title: `${name} by ${grain}`,
    summary: summarise(name, unit, shown, drawn, target, better),
    note,
    points: drawn,
    axis,
    references: target === null ? [] : [{ value: target, label: `Target ${formatValue(target, unit)}`, kind: 'target' }],
    table: {
      keys: shown.map(({ periodStart }) => periodStart),
      columns: [{ label: grain === 'day' ? 'Day' : grain === 'week' ? 'Week of' : 'Month', numeric: false }, { label: name, numeric: true }, { label: 'Lower', numeric: true }, { label: 'Upper', numeric: true }, { label: 'n', numeric: true }, { label: 'State', numeric: false }],
      rows: shown.map(({ periodStart, complete, reading }) => [
        periodLabel(periodStart, grain === 'week' ? 'day' : grain, 'sentence'), formatValue(reading.value, unit), formatValue(reading.interval?.lower, unit), formatValue(reading.interval?.upper, unit),
        formatValue(reading.n, 'count'), { solid: 'measured', 'too few': 'too few', incomplete: 'incomplete period', gap: 'not measured' }[stateOf(reading, complete)],
      ]),
    },
  };
};

const summarise = (name: string, unit: ChartUnit, shown: TrendInput['points'], drawn: readonly TrendPoint[], target: number | null, better: TrendInput['better']): string => {
  const measured = drawn.flatMap(({ value, words }) => (value === null ? [] : [{ value, words }]));
  const last = measured.at(-1);
  if (last === undefined) return `${name} was not measured in this range.`;
  const gaps = drawn.length - measured.length;
  const met = target === null || better === null ? '' : ` Target ${formatValue(target, unit)} met in ${measured.filter(({ value }) => (better === 'higher' ? value >= target : value <= target)).length} of ${measured.length}.`;
  return `${name}, ${shown.length} points. Last: ${last.words}. Range ${formatValue(Math.min(...measured.map(({ value }) => value)), unit)} to ${formatValue(Math.max(...measured.map(({ value }) => value)), unit)}.${met}${gaps === 0 ? '' : ` ${gaps} not measured.`}`;
};
