import { axisOf, type Axis } from './axis.js';
import type { ChartUnit } from './chart-unit.js';
import { formatValue } from './format-value.js';
import { preparePareto } from './pareto.js';
import type { ChartWords } from './table-view.js';

export interface DivergingInput {
  /** What is added up: "dollars by error type". */
  readonly name: string;
  readonly unit: ChartUnit;
  /** What lies left and right of zero: "Under-coded", "Over-coded". */
  readonly left: string;
  readonly right: string;
  /** Amounts of both sides, each ≥ 0. */
  readonly causes: readonly { readonly key: string; readonly label: string; readonly left: number; readonly right: number }[];
  /** Bars that fit; 12 unless told. The vital few are shown however many there are, up to 400. */
  readonly top?: number;
}

export interface DivergingBar {
  readonly key: string;
  readonly label: string;
  /** At most 0: drawn to the left. */
  readonly left: number;
  readonly right: number;
  readonly leftLabel: string;
  readonly rightLabel: string;
  /** In the shortest prefix that makes 80 % of both sides together. */
  readonly vital: boolean;
  readonly words: string;
}

export interface PreparedDiverging extends ChartWords {
  readonly bars: readonly DivergingBar[];
  readonly sides: readonly [string, string];
  /** Key of the last of the vital few; null when there is nothing. */
  readonly cutKey: string | null;
  readonly axis: Axis;
}

/** Longer than the longest bar by this, so that its number fits behind it. */
const ROOM = 1.2;

/** Two opposite amounts of each cause from one zero, by their size together and never netted, with the 80 % rule. */
export const prepareDiverging = ({ name, unit, left, right, causes, top = 12 }: DivergingInput): PreparedDiverging => {
  const { bars: ordered, cutKey, note, table } = preparePareto({ name, unit, top, causes: causes.map((cause) => ({ key: cause.key, label: cause.label, value: cause.left + cause.right })) });
  const sidesOf = new Map(causes.map((cause) => [cause.key, cause]));
  const written = (value: number): string => (value === 0 ? '' : formatValue(value, unit));
  const bars = ordered.map(({ key, label, vital, share, cumulative }): DivergingBar => {
    const sides = sidesOf.get(key) ?? { left: 0, right: 0 };
    return {
      key, label, vital, left: sides.left === 0 ? 0 : -sides.left, right: sides.right, leftLabel: written(sides.left), rightLabel: written(sides.right),
      words: `${label}: ${right.toLowerCase()} ${formatValue(sides.right, unit)}, ${left.toLowerCase()} ${formatValue(sides.left, unit)}; together ${formatValue(share, 'ratio')} of all, ${formatValue(cumulative, 'ratio')} with those above${vital ? ', of the vital few' : ''}`,
    };
  });
  const sum = (side: 'left' | 'right'): string => formatValue(causes.reduce((total, cause) => total + cause[side], 0), unit);
  const axis = axisOf(bars.flatMap((bar) => [bar.left * ROOM, bar.right * ROOM]), unit, { fromZero: true, count: 4 });
  return {
    title: `${right} and ${left.toLowerCase()} ${name}`,
    summary: bars.length === 0 ? `No ${name} in this range.` : `${right} ${sum('right')}, ${left.toLowerCase()} ${sum('left')}; never netted. Largest: ${bars[0]?.words ?? ''}.`,
    note,
    bars,
    sides: [left, right],
    cutKey,
    axis: { domain: axis.domain, ticks: axis.ticks.map(({ value }) => ({ value, label: formatValue(Math.abs(value), unit) })) },
    table: {
      keys: table.keys,
      columns: [{ label: 'Cause', numeric: false }, { label: right, numeric: true }, { label: left, numeric: true }, { label: 'Share of both', numeric: true }, { label: 'Cumulative', numeric: true }, { label: 'Vital few', numeric: false }],
      rows: table.rows.map(([label = '', , share = '', cumulative = '', vital = ''], at) => {
        const sides = sidesOf.get(table.keys[at] ?? '');
        return [label, formatValue(sides?.right, unit), formatValue(sides?.left, unit), share, cumulative, vital];
      }),
    },
  };
};
