import { controlChart, type ControlChart, type ControlPeriod, type ControlRules, type ControlSignal } from '@overread/domain/metrics';
import { axisOf, type Axis } from './axis.js';
import { formatReading } from './format-reading.js';
import { formatValue } from './format-value.js';
import { limitPoints } from './limit-points.js';
import { periodLabel } from './period-label.js';
import type { Reading } from './reading.js';
import type { ReferenceLine } from './reference-lines.js';
import type { ChartWords } from './table-view.js';
import type { TrendInput } from './trend.js';

/** A share over time; `better` says nothing here: a signal is a signal on either side. */
export type ControlInput = Pick<TrendInput, 'name' | 'grain' | 'points' | 'target'> & {
  /** What is judged, in plural: "codes", "charts". */
  readonly judged: string;
  /** 3σ and the run of 8 unless told. */
  readonly rules?: ControlRules;
};

/** `below`, `above`: outside the limits; `run`: many in a row on a side of the centre, or, where asked for, a cluster far out on one. */
export type ControlState = 'quiet' | 'below' | 'above' | 'run below' | 'run above' | 'cluster below' | 'cluster above' | 'gap';

export interface PreparedControlPoint {
  readonly key: string;
  readonly label: string;
  /** Null = not measured: the line breaks. */
  readonly value: number | null;
  /** Null without a point, or without limits at all. */
  readonly lower: number | null;
  readonly upper: number | null;
  readonly state: ControlState;
  readonly words: string;
}

export interface PreparedControl extends ChartWords {
  readonly points: readonly PreparedControlPoint[];
  readonly axis: Axis;
  readonly references: readonly ReferenceLine[];
  /** Too few points for settled limits. */
  readonly provisional: boolean;
}

export const controlWords: Readonly<Record<ControlState, string>> = {
  quiet: 'common cause',
  below: 'signal: below the lower limit',
  above: 'signal: above the upper limit',
  'run below': 'signal: eight or more in a row below the centre',
  'run above': 'signal: eight or more in a row above the centre',
  'cluster below': 'signal: two of three beyond 2σ, or four of five beyond 1σ, below the centre',
  'cluster above': 'signal: two of three beyond 2σ, or four of five beyond 1σ, above the centre',
  gap: 'not measured',
};

const stateOf = (signals: readonly ControlSignal[], value: number, center: number): ControlState => {
  const side = value < center ? 'below' : 'above';
  return signals.includes('beyond') ? side : signals.includes('run') ? `run ${side}` : signals.length > 0 ? `cluster ${side}` : 'quiet';
};

const periodOf = ({ numerator = null, denominator = null }: Reading): ControlPeriod => (numerator === null || denominator === null ? null : { right: numerator, judged: denominator });

/** A share against the limits of its common causes, period by period: Laney p′ with 3σ and the run of 8. Fewer than two points have no limits. */
export const prepareControl = ({ name, grain, points, target, judged, rules = 'usual' }: ControlInput): PreparedControl => {
  const { shown, note } = limitPoints(points, `${grain}s`);
  const chart = controlChart(shown.map(({ reading }) => periodOf(reading)), rules);
  const drawn = shown.map(({ periodStart, complete, reading }, at): PreparedControlPoint => {
    const point = chart?.points[at] ?? null;
    const { value } = reading;
    const state = value === null ? 'gap' : point === null || chart === null ? 'quiet' : stateOf(point.signals, value, chart.center);
    const limits = point === null ? '' : `; limits ${formatValue(point.lower, 'ratio')} to ${formatValue(point.upper, 'ratio')}`;
    return {
      key: periodStart,
      label: periodLabel(periodStart, grain),
      value,
      lower: point?.lower ?? null,
      upper: point?.upper ?? null,
      state,
      words: `${periodLabel(periodStart, grain, 'sentence')}: ${value === null ? 'not measured' : `${formatReading({ ...reading, interval: null, state: 'measured' }, 'ratio')}${limits}; ${controlWords[state]}${complete ? '' : ', incomplete period'}`}`,
    };
  });
  return {
    title: `${name} by ${grain}, control chart`,
    summary: summarise(name, grain, chart, drawn),
    note: [noteOf(chart, judged, rules), note].filter((each) => each !== null).join(' ') || null,
    points: drawn,
    axis: axisOf([...drawn.flatMap(({ value, lower, upper }) => [value, lower, upper]), target], 'ratio'),
    references: [
      ...(chart === null ? [] : [{ value: chart.center, label: `Centre ${formatValue(chart.center, 'ratio')}`, kind: 'centre' as const }]),
      ...(target === null ? [] : [{ value: target, label: `Target ${formatValue(target, 'ratio')}`, kind: 'target' as const }]),
    ],
    provisional: chart?.provisional ?? true,
    table: {
      keys: drawn.map(({ key }) => key),
      columns: [{ label: grain === 'day' ? 'Day' : grain === 'week' ? 'Week of' : 'Month', numeric: false }, { label: name, numeric: true }, { label: 'Lower limit', numeric: true }, { label: 'Upper limit', numeric: true }, { label: judged, numeric: true }, { label: 'Signal', numeric: false }],
      rows: drawn.map(({ key, value, lower, upper, state }, at) => [
        periodLabel(key, grain === 'week' ? 'day' : grain, 'sentence'), formatValue(value, 'ratio'), formatValue(lower, 'ratio'), formatValue(upper, 'ratio'), formatValue(shown[at]?.reading.denominator, 'count'), controlWords[state],
      ]),
    },
  };
};

const noteOf = (chart: ControlChart | null, judged: string, rules: ControlRules): string | null => {
  if (chart === null) return null;
  return chart.sigmaZ === null
    ? 'Every period is the same: there is nothing to signal.'
    : `Laney p′, ${rules === 'usual' ? '3σ and the run of 8' : 'all four Western Electric rules, which alarm by chance in 20\u00a0% of quiet charts of 24 points'}. The limits are ${chart.sigmaZ.toFixed(1)} times those of independent ${judged} (σz).`;
};

/** Signals named before the rest are only counted. */
const NAMED = 3;

const summarise = (name: string, grain: string, chart: ControlChart | null, points: readonly PreparedControlPoint[]): string => {
  if (chart === null) return points.every(({ value }) => value === null) ? `${name} was not measured in this range.` : `A control chart takes at least two measured ${grain}s.`;
  const signals = points.filter(({ state }) => state !== 'quiet' && state !== 'gap');
  const provisional = chart.provisional ? ` Provisional: ${chart.measured} of the 20 ${grain}s that settle the limits.` : '';
  const head = `${name}, ${chart.measured} ${grain}s around ${formatValue(chart.center, 'ratio')}.`;
  if (signals.length === 0) return `${head} No signal: the ${grain}s differ by no more than common causes do.${provisional}`;
  const named = signals.slice(-NAMED).map(({ label, value, state }) => `${label}, ${formatValue(value, 'ratio')}, ${controlWords[state].replace('signal: ', '')}`).join('; ');
  return `${head} ${signals.length} ${signals.length === 1 ? 'signal' : 'signals'}${signals.length > NAMED ? ', the last' : ''}: ${named}.${provisional}`;
};
