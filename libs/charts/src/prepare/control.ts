import { chartPhases, controlChart, type ControlKind, type ControlRules, type ControlSignal } from '@overread/domain/metrics';
import { axisOf, type Axis } from './axis.js';
import type { AnnotationMark } from './annotation-marks.js';
import type { ChartUnit } from './chart-unit.js';
import type { ControlAnnotation } from './control-annotation.js';
import { type ControlReading, controlSeries } from './control-series.js';
import { type ControlState, controlWords, grainCell, grainHeading, phaseNumber, type PhaseState, phaseStates } from './control-words.js';
import { seriesNote, seriesSummary } from './series-words.js';
import { formatReading } from './format-reading.js';
import { formatValue } from './format-value.js';
import { periodLabel } from './period-label.js';
import type { ReferenceLine } from './reference-lines.js';
import type { ChartWords } from './table-view.js';
import type { TrendInput } from './trend.js';

export interface ControlInput extends Pick<TrendInput, 'name' | 'grain' | 'target'> {
  /** In time order, gaps included. */
  readonly points: readonly ControlReading[];
  /** What is judged or counted in, in plural: "codes", "charts". */
  readonly judged: string;
  /** A share (p′) unless told that events per unit are counted (u′). */
  readonly kind?: ControlKind;
  /** Which side is the good one: it colours signals, it does not make them. Higher unless told. */
  readonly better?: 'higher' | 'lower' | null;
  /** 3σ and the run of 8 unless told. */
  readonly rules?: ControlRules;
  /** Annotations; those that touch all that is shown begin a phase. */
  readonly annotations?: readonly ControlAnnotation[];
}

export interface PreparedControlPoint {
  readonly key: string;
  readonly label: string;
  /** Null = not measured: the line breaks. */
  readonly value: number | null;
  /** Null without a point, or without limits at all. */
  readonly lower: number | null;
  readonly upper: number | null;
  /** The centre of its phase; null without limits. */
  readonly center: number | null;
  readonly state: ControlState;
  readonly words: string;
}

export interface PreparedControl extends ChartWords {
  readonly points: readonly PreparedControlPoint[];
  readonly axis: Axis;
  readonly references: readonly ReferenceLine[];
  readonly marks: readonly AnnotationMark[];
  /** In time order; limits and centre are drawn phase by phase, and break between them. */
  readonly phases: readonly PhaseState[];
  /** What the legend calls the line and its limits. */
  readonly lineWord: string;
  readonly limitsWord: string;
  /** The signals that the legend explains. */
  readonly signals: readonly Exclude<ControlState, 'quiet' | 'gap'>[];
  readonly worse: 'below' | 'above' | null;
}

const stateOf = (signals: readonly ControlSignal[], value: number, center: number): ControlState => {
  const side = value < center ? 'below' : 'above';
  return signals.includes('beyond') ? side : signals.includes('run') ? `run ${side}` : signals.length > 0 ? `cluster ${side}` : 'quiet';
};

const charts = { share: 'Laney p′', rate: 'Laney u′' } as const;
const units = { share: 'ratio', rate: 'rate' } as const satisfies Record<ControlKind, ChartUnit>;
const usualSignals = ['below', 'above', 'run below'] as const;

/** The side that is news to worry about. */
export const worseSide = (better: ControlInput['better']): PreparedControl['worse'] => (better === null ? null : better === 'lower' ? 'above' : 'below');

/**
 * A share, or events per unit, against the limits of its common causes, period by period and phase by phase: Laney p′ or u′ with 3σ
 * and the run of 8. Fewer than two points have no limits.
 */
export const prepareControl = ({ name, grain, points, target, judged, kind = 'share', better = 'higher', rules = 'usual', annotations = [] }: ControlInput): PreparedControl => {
  const unit = units[kind];
  const written = (value: number | null | undefined): string => formatValue(value, unit);
  const { shown, note, periods, phases, marks } = controlSeries(points, grain, annotations);
  const charted = chartPhases(periods, phases, (part) => controlChart(part, { rules, kind }));
  const drawn = charted.flatMap(({ from, until, chart }) => shown.slice(from, until).map(({ periodStart, complete, reading }, at) => {
    const point = chart?.points[at] ?? null;
    const { value } = reading;
    const state = value === null ? 'gap' : point === null || chart === null ? 'quiet' : stateOf(point.signals, value, chart.center);
    const limits = point === null ? '' : `; limits ${written(point.lower)} to ${written(point.upper)}`;
    const label = periodLabel(periodStart, grain);
    return {
      key: periodStart, label, value, lower: point?.lower ?? null, upper: point?.upper ?? null, center: point === null ? null : chart?.center ?? null, state,
      words: `${periodLabel(periodStart, grain, 'sentence')}: ${value === null ? 'not measured' : `${formatReading({ ...reading, interval: null, state: 'measured' }, unit)}${limits}; ${controlWords[state]}${complete ? '' : ', incomplete period'}`}`,
      signal: `${label}, ${written(value)}, ${controlWords[state].replace('signal: ', '')}`,
    };
  }));
  const phased = charted.length > 1;
  const [only] = charted;
  const said = rules === 'usual' ? '3σ and the run of 8' : 'all four Western Electric rules, which alarm by chance in 20\u00a0% of quiet charts of 24 points';
  return {
    title: `${name} by ${grain}, control chart`,
    summary: seriesSummary({ name, grain, chart: 'A control chart', charted, shown, signals: drawn, written }),
    note: seriesNote(charted, kind === 'rate' ? 'errors' : judged, (spread) => `${charts[kind]}, ${said}. ${spread}${phased ? ' No rule runs across a phase.' : ''}`, note),
    points: drawn,
    axis: axisOf([...drawn.flatMap(({ value, lower, upper }) => [value, lower, upper]), target], unit),
    references: [
      ...(phased || !only?.chart ? [] : [{ value: only.chart.center, label: `Centre ${written(only.chart.center)}`, kind: 'centre' as const }]),
      ...(target === null ? [] : [{ value: target, label: `Target ${written(target)}`, kind: 'target' as const }]),
    ],
    marks,
    phases: phaseStates(charted),
    lineWord: 'Common cause',
    limitsWord: '3σ limits',
    signals: drawn.some(({ state }) => state.startsWith('cluster')) ? [...usualSignals, 'cluster below'] : usualSignals,
    worse: worseSide(better),
    table: {
      keys: drawn.map(({ key }) => key),
      columns: [
        { label: grainHeading(grain), numeric: false }, { label: name, numeric: true }, { label: 'Lower limit', numeric: true }, { label: 'Upper limit', numeric: true }, { label: judged, numeric: true }, { label: 'Signal', numeric: false },
        ...(phased ? [{ label: 'Centre', numeric: true }, { label: 'Phase', numeric: true }] : []),
      ],
      rows: drawn.map(({ key, value, lower, upper, center, state }, at) => [
        grainCell(key, grain), written(value), written(lower), written(upper), formatValue(shown[at]?.reading.denominator, 'count'), controlWords[state],
        ...(phased ? [written(center), phaseNumber(phases, at)] : []),
      ]),
    },
  };
};
