import { axisOf, type Axis } from './axis.js';
import type { ChartUnit } from './chart-unit.js';
import { formatValue } from './format-value.js';
import type { ChartWords } from './table-view.js';

export interface ParetoInput {
  /** What is counted, in plural: "findings". */
  readonly name: string;
  readonly unit: ChartUnit;
  readonly causes: readonly { readonly key: string; readonly label: string; readonly value: number }[];
  /** Bars that fit; 12 unless told. The vital few are shown however many there are, up to 400. */
  readonly top?: number;
}

export interface ParetoBar {
  readonly key: string;
  readonly label: string;
  readonly value: number;
  readonly share: number;
  readonly cumulative: number;
  /** In the shortest prefix that reaches 80 %. */
  readonly vital: boolean;
  /** Written beside the bar. */
  readonly valueLabel: string;
  readonly words: string;
}

export interface PreparedPareto extends ChartWords {
  readonly bars: readonly ParetoBar[];
  /** Key of the last of the vital few: the 80 % rule is drawn under it. Null when nothing is counted. */
  readonly cutKey: string | null;
  readonly axis: Axis;
}

const VITAL_SHARE = 0.8;
/** Keeps 4 of 5 from missing 80 % by a rounding error. */
const ROUNDING = 1e-9;

/** Causes by size, ties by name, with the vital few: the shortest prefix that reaches 80 %. */
export const preparePareto = ({ name, unit, causes, top = 12 }: ParetoInput): PreparedPareto => {
  const ordered = causes.filter(({ value }) => value > 0).sort((a, b) => b.value - a.value || (a.label < b.label ? -1 : a.label > b.label ? 1 : 0));
  const total = ordered.reduce((sum, { value }) => sum + value, 0);
  let running = 0;
  const bars = ordered.map(({ key, label, value }): ParetoBar => {
    const vital = running / total < VITAL_SHARE - ROUNDING;
    running += value;
    const share = value / total;
    const cumulative = running / total;
    return { key, label, value, share, cumulative, vital, valueLabel: `${formatValue(value, unit)}\u00a0·\u00a0${formatValue(share, 'ratio')}`, words: `${label}: ${formatValue(value, unit)}, ${formatValue(share, 'ratio')} of all, ${formatValue(cumulative, 'ratio')} with those above${vital ? ', of the vital few' : ''}` };
  });
  const vital = bars.filter((bar) => bar.vital);
  const shown = bars.slice(0, Math.min(400, Math.max(top, vital.length)));
  return {
    title: `Pareto of ${name}`,
    summary: bars.length === 0 ? `No ${name} in this range.` : `${vital.length} of ${bars.length} ${bars.length === 1 ? 'cause makes' : 'causes make'} ${formatValue(vital.at(-1)?.cumulative, 'ratio')} of ${formatValue(total, unit)} ${name}. Largest: ${bars[0]?.words ?? ''}.`,
    note: shown.length < bars.length ? `Top ${shown.length} of ${bars.length}; the others make ${formatValue(1 - (shown.at(-1)?.cumulative ?? 0), 'ratio')}.` : null,
    bars: shown,
    cutKey: vital.at(-1)?.key ?? null,
    axis: axisOf(shown.map(({ value }) => value), unit, { fromZero: true }),
    table: {
      keys: bars.map(({ key }) => key),
      columns: [{ label: 'Cause', numeric: false }, { label: name, numeric: true }, { label: 'Share', numeric: true }, { label: 'Cumulative', numeric: true }, { label: 'Vital few', numeric: false }],
      rows: bars.map((bar) => [bar.label, formatValue(bar.value, unit), formatValue(bar.share, 'ratio'), formatValue(bar.cumulative, 'ratio'), bar.vital ? 'yes' : 'no']),
    },
  };
};
