import { axisOf, type Axis } from './axis.js';
import type { ChartUnit } from './chart-unit.js';
import { formatValue } from './format-value.js';
import type { ChartWords } from './table-view.js';

export interface BulletsInput {
  /** What is compared: "Standard hours earned". */
  readonly name: string;
  /** Against what: "available hours". */
  readonly against: string;
  readonly unit: ChartUnit;
  /** Share of the standard that is wanted, such as 0.95. */
  readonly goal: number;
  readonly people: readonly { readonly key: string; readonly label: string; readonly actual: number | null; readonly standard: number | null }[];
  /** Bars that fit; 20 unless told. */
  readonly top?: number;
}

export interface Bullet {
  readonly key: string;
  readonly label: string;
  readonly actual: number | null;
  readonly standard: number | null;
  /** Actual ÷ standard; null when either is missing or there is no standard to divide by. */
  readonly ratio: number | null;
  readonly state: 'met' | 'under' | 'not measured';
  readonly words: string;
}

export interface PreparedBullets extends ChartWords {
  /** What the rod is: "available hours". */
  readonly against: string;
  readonly bars: readonly Bullet[];
  readonly axis: Axis;
}

/** What was done beside what the standard asks, one bar each, by name: reading order is no ranking. */
export const prepareBullets = ({ name, against, unit, goal, people, top = 20 }: BulletsInput): PreparedBullets => {
  const bars = people.map(({ key, label, actual, standard }): Bullet => {
    const ratio = actual === null || standard === null || standard <= 0 ? null : actual / standard;
    const state = ratio === null ? 'not measured' : ratio >= goal ? 'met' : 'under';
    return { key, label, actual, standard, ratio, state, words: `${label}: ${formatValue(actual, unit)} of ${formatValue(standard, unit)}${ratio === null ? ', not measured' : `, ${formatValue(ratio, 'ratio')}, goal ${state === 'met' ? 'met' : 'not met'}`}` };
  }).sort((a, b) => a.label.localeCompare(b.label, 'en', { numeric: true }));
  const shown = bars.slice(0, top);
  const met = bars.filter(({ state }) => state === 'met').length;
  const measured = bars.filter(({ ratio }) => ratio !== null).length;
  return {
    title: `${name} and ${against}`,
    summary: measured === 0 ? `${name} cannot be compared with ${against} in this range.` : `${met} of ${measured} reach ${formatValue(goal, 'ratio')} of ${against}.${measured < bars.length ? ` ${bars.length - measured} not measured.` : ''}`,
    against,
    note: shown.length < bars.length ? `The first ${shown.length} of ${bars.length} by name are drawn; the table has all.` : null,
    bars: shown,
    axis: axisOf(shown.flatMap(({ actual, standard }) => [actual, standard]), unit, { fromZero: true }),
    table: {
      keys: bars.map(({ key }) => key),
      columns: [{ label: 'Name', numeric: false }, { label: name, numeric: true }, { label: against, numeric: true }, { label: 'Share', numeric: true }, { label: 'Goal', numeric: false }],
      rows: bars.map(({ label, actual, standard, ratio, state }) => [label, formatValue(actual, unit), formatValue(standard, unit), formatValue(ratio, 'ratio'), state]),
    },
  };
};
