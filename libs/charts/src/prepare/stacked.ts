import { axisOf, type Axis } from './axis.js';
import type { ChartUnit } from './chart-unit.js';
import { formatValue } from './format-value.js';
import { limitPoints } from './limit-points.js';
import { periodLabel, type PeriodGrain } from './period-label.js';
import type { ChartWords } from './table-view.js';

export interface StackedInput {
  readonly name: string;
  /** By what the bars are divided: "work type". */
  readonly by: string;
  readonly unit: ChartUnit;
  readonly grain: PeriodGrain;
  readonly parts: readonly { readonly key: string; readonly label: string }[];
  /** In time order; a part left out or null was not measured and adds nothing. */
  readonly periods: readonly { readonly periodStart: string; readonly complete: boolean; readonly values: Readonly<Record<string, number | null>> }[];
}

export interface StackedSeries {
  /** Property of a bar's `values`. */
  readonly key: string;
  readonly label: string;
  /** Position in the palette: colour, pattern and legend follow it. */
  readonly tone: number;
}

export interface StackedBar {
  readonly key: string;
  readonly label: string;
  readonly values: Readonly<Record<string, number>>;
  readonly words: string;
}

export interface PreparedStacked extends ChartWords {
  readonly series: readonly StackedSeries[];
  readonly bars: readonly StackedBar[];
  readonly axis: Axis;
}

/** More colours cannot be told apart; the rest are added up as others. */
const MAXIMUM_SERIES = 6;
const OTHERS = 'others';

/** Amounts over time divided by a category: the largest categories by name, the rest as others. */
export const prepareStacked = ({ name, by, unit, grain, parts, periods }: StackedInput): PreparedStacked => {
  const { shown, note } = limitPoints(periods, `${grain}s`);
  const sumOf = (key: string): number => shown.reduce((sum, { values }) => sum + (values[key] ?? 0), 0);
  const ranked = parts.map((part) => ({ ...part, total: sumOf(part.key) })).filter(({ total }) => total > 0).sort((a, b) => b.total - a.total || (a.label < b.label ? -1 : 1));
  const named = ranked.length > MAXIMUM_SERIES ? ranked.slice(0, MAXIMUM_SERIES - 1) : ranked;
  const rest = ranked.slice(named.length);
  const series: readonly StackedSeries[] = [...named.map(({ key, label }, tone) => ({ key, label, tone })), ...(rest.length === 0 ? [] : [{ key: OTHERS, label: `${rest.length} others`, tone: named.length }])];
  const bars = shown.map(({ periodStart, complete, values }): StackedBar & { readonly total: number } => {
    const own = Object.fromEntries(series.map(({ key }) => [key, key === OTHERS ? rest.reduce((sum, part) => sum + (values[part.key] ?? 0), 0) : (values[key] ?? 0)]));
    const total = Object.values(own).reduce((sum, value) => sum + value, 0);
    const words = series.map(({ key, label }) => `${label} ${formatValue(own[key], unit)}`).join(', ');
    return { key: periodStart, label: periodLabel(periodStart, grain), values: own, total, words: `${periodLabel(periodStart, grain, 'sentence')}: ${formatValue(total, unit)}${words === '' ? '' : ` (${words})`}${complete ? '' : ', incomplete period'}` };
  });
  const last = bars.at(-1);
  return {
    title: `${name} by ${grain} and ${by}`,
    summary: last === undefined || series.length === 0 ? `No ${name.toLowerCase()} in this range.` : `${name}: ${formatValue(bars.reduce((sum, { total }) => sum + total, 0), unit)} in ${bars.length} ${grain}s. Most: ${ranked[0]?.label ?? ''}. Last: ${last.words}.`,
    note,
    series,
    bars,
    axis: axisOf(bars.map(({ total }) => total), unit, { fromZero: true }),
    table: {
      keys: bars.map(({ key }) => key),
      columns: [{ label: 'Period', numeric: false }, ...series.map(({ label }) => ({ label, numeric: true })), { label: 'All', numeric: true }],
      rows: bars.map((bar) => [periodLabel(bar.key, grain, 'sentence'), ...series.map(({ key }) => formatValue(bar.values[key], unit)), formatValue(bar.total, unit)]),
    },
  };
};
