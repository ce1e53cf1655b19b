import { chartPhases, CUSUM_DESIGN, cusumChart, type CusumPoint } from '@overread/domain/metrics';
import { axisOf, type Axis } from './axis.js';
import type { AnnotationMark } from './annotation-marks.js';
import { type PreparedControl, worseSide } from './control.js';
import { controlSeries } from './control-series.js';
import { type ControlState, grainCell, grainHeading, phaseNumber, type PhaseState, phaseStates } from './control-words.js';
import type { EwmaInput } from './ewma.js';
import { formatValue } from './format-value.js';
import { periodLabel } from './period-label.js';
import { seriesNote, seriesSummary } from './series-words.js';
import type { ChartWords } from './table-view.js';

export interface PreparedCusumPoint {
  readonly key: string;
  readonly label: string;
  /** The sum above the centre, upwards, and that below it, downwards; null = not measured, or no limits. */
  readonly plus: number | null;
  readonly minus: number | null;
  readonly state: ControlState;
  readonly words: string;
}

export interface PreparedCusum extends ChartWords {
  readonly points: readonly PreparedCusumPoint[];
  readonly axis: Axis;
  /** The sums that signal, upwards and downwards. */
  readonly limits: readonly [number, number];
  readonly marks: readonly AnnotationMark[];
  readonly phases: readonly PhaseState[];
  readonly worse: PreparedControl['worse'];
}

const sigma = (value: number | null | undefined): string => formatValue(value, 'sigma');
const { k, h } = CUSUM_DESIGN;

const stateOf = (point: CusumPoint): ControlState => (point.signals.includes('below') ? 'below' : point.signals.includes('above') ? 'above' : 'quiet');

interface Signalled { readonly label: string; readonly state: ControlState; readonly since: number | null; readonly verdict: string }

/** One signal for all the periods in a row that one sum stays beyond the limit: from the first to the last of them. */
const stretchesOf = (points: readonly Signalled[]): { readonly state: ControlState; readonly signal: string }[] => {
  const begins = (at: number): boolean => points[at]?.state !== points[at - 1]?.state || points[at]?.since !== points[at - 1]?.since;
  return points.flatMap(({ label, state, since, verdict }, at) => {
    if (since === null || !begins(at)) return [];
    const length = points.slice(at + 1).findIndex((_, later) => begins(at + 1 + later));
    const last = (length === -1 ? points.at(-1) : points[at + length])?.label ?? label;
    return [{ state, signal: `${last === label ? label : `${label} to ${last}`}, ${verdict.replace('signal: ', '')}` }];
  });
};

/** The sums of each period's Laney z beyond the slack, phase by phase, against the sum that signals. Two sums: what is above the centre and what is below it. */
export const prepareCusum = ({ name, grain, points, judged, kind = 'share', better = 'higher', annotations = [] }: EwmaInput): PreparedCusum => {
  const unit = kind === 'share' ? 'ratio' : 'rate';
  const written = (value: number | null | undefined): string => formatValue(value, unit);
  const { shown, note, periods, phases, marks } = controlSeries(points, grain, annotations);
  const charted = chartPhases(periods, phases, (part) => cusumChart(part, { kind }));
  const drawn = charted.flatMap(({ from, until, chart }) => shown.slice(from, until).map(({ periodStart, complete, reading }, at) => {
    const point = chart?.points[at] ?? null;
    const state = reading.value === null ? 'gap' as const : point === null ? 'quiet' as const : stateOf(point);
    const label = periodLabel(periodStart, grain);
    const since = point === null || point.since === null ? '' : `, since about ${periodLabel(shown[from + point.since]?.periodStart ?? periodStart, grain)}`;
    const verdict = state === 'below' || state === 'above' ? `signal: sum ${state} the centre beyond ${h} σ${since}` : state === 'gap' ? 'not measured' : 'common cause';
    return {
      key: periodStart, label, state, verdict, plus: point?.plus ?? null, minus: point === null ? null : point.minus === 0 ? 0 : -point.minus,
      words: `${periodLabel(periodStart, grain, 'sentence')}: ${reading.value === null ? 'not measured' : point === null ? `${written(reading.value)}, no limits` : `sum above ${sigma(point.plus)}, sum below ${sigma(point.minus)}; ${verdict}; the ${grain} itself ${written(point.value)}, z ${sigma(point.z)}`}${complete ? '' : ', incomplete period'}`,
      since: point === null || point.since === null ? null : from + point.since,
      own: reading.value,
      z: point?.z ?? null,
    };
  }));
  const phased = charted.length > 1;
  return {
    title: `${name} by ${grain}, CUSUM`,
    summary: seriesSummary({ name, grain, chart: 'A CUSUM', charted, shown, signals: stretchesOf(drawn), written }),
    note: seriesNote(charted, kind === 'rate' ? 'errors' : judged, () => `Tabular CUSUM of the Laney z of each ${grain}, slack k = ${k}, signal beyond h = ${h} (Page 1954; Montgomery, ch. 9). A sum goes on after its signal until it is back at 0. The centre is of the same ${grain}s: after a shift, what was usual before it may signal on the other side.${phased ? ' Both begin anew with each phase.' : ''}`, note),
    points: drawn,
    axis: axisOf([...drawn.flatMap(({ plus, minus }) => [plus, minus]), h, -h], 'sigma'),
    limits: [h, -h],
    marks,
    phases: phaseStates(charted),
    worse: worseSide(better),
    table: {
      keys: drawn.map(({ key }) => key),
      columns: [
        { label: grainHeading(grain), numeric: false }, { label: name, numeric: true }, { label: 'z', numeric: true }, { label: 'Sum above', numeric: true }, { label: 'Sum below', numeric: true }, { label: judged, numeric: true }, { label: 'Signal', numeric: false },
        ...(phased ? [{ label: 'Phase', numeric: true }] : []),
      ],
      rows: drawn.map(({ key, own, z, plus, minus, verdict }, at) => [
        grainCell(key, grain), written(own), sigma(z), sigma(plus), sigma(minus === null ? null : Math.abs(minus)), formatValue(shown[at]?.reading.denominator, 'count'), verdict,
        ...(phased ? [phaseNumber(phases, at)] : []),
      ]),
    },
  };
};
