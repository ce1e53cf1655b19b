import { chartPhases, EWMA_DESIGN, ewmaChart } from '@overread/domain/metrics';
import { axisOf } from './axis.js';
import { type ControlInput, type PreparedControl, worseSide } from './control.js';
import { controlSeries } from './control-series.js';
import { controlWords, grainCell, grainHeading, phaseNumber, phaseStates } from './control-words.js';
import { formatValue } from './format-value.js';
import { periodLabel } from './period-label.js';
import { seriesNote, seriesSummary } from './series-words.js';

export type EwmaInput = Omit<ControlInput, 'rules' | 'target'>;

const sigma = (value: number | null | undefined): string => formatValue(value, 'sigma');
const { lambda, L } = EWMA_DESIGN;

/**
 * The EWMA of each period's Laney z between its limits, phase by phase; the axis is in standard deviations from the centre, since
 * groups of different sizes have no common one in percent. Drawn as a control chart.
 */
export const prepareEwma = ({ name, grain, points, judged, kind = 'share', better = 'higher', annotations = [] }: EwmaInput): PreparedControl => {
  const unit = kind === 'share' ? 'ratio' : 'rate';
  const written = (value: number | null | undefined): string => formatValue(value, unit);
  const { shown, note, periods, phases, marks } = controlSeries(points, grain, annotations);
  const charted = chartPhases(periods, phases, (part) => ewmaChart(part, { kind }));
  const drawn = charted.flatMap(({ from, until, chart }) => shown.slice(from, until).map(({ periodStart, complete, reading }, at) => {
    const point = chart?.points[at] ?? null;
    const state = point === null ? (reading.value === null ? 'gap' as const : 'quiet' as const) : point.signal ?? 'quiet';
    const label = periodLabel(periodStart, grain);
    const own = reading.value === null ? 'not measured' : point === null ? `${written(reading.value)}, no limits` : `average ${sigma(point.average)}, limits ${sigma(point.lower)} to ${sigma(point.upper)}; ${controlWords[state]}; the ${grain} itself ${written(point.value)}, z ${sigma(point.z)}`;
    return {
      key: periodStart, label, value: point?.average ?? null, lower: point?.lower ?? null, upper: point?.upper ?? null, center: point === null ? null : 0, state,
      words: `${periodLabel(periodStart, grain, 'sentence')}: ${own}${complete ? '' : ', incomplete period'}`,
      signal: `${label}, ${sigma(point?.average)}, ${controlWords[state].replace('signal: ', '')}`,
      own: reading.value,
      z: point?.z ?? null,
    };
  }));
  const phased = charted.length > 1;
  return {
    title: `${name} by ${grain}, EWMA`,
    summary: seriesSummary({ name, grain, chart: 'An EWMA', charted, shown, signals: drawn, written }),
    note: seriesNote(charted, kind === 'rate' ? 'errors' : judged, () => `Exponentially weighted moving average of the Laney z of each ${grain}, λ = ${lambda}, L = ${L} (Roberts 1959; Lucas and Saccucci 1990).${phased ? ' It begins anew with each phase.' : ''} Small shifts that last show sooner than on a ${kind === 'share' ? 'p′' : 'u′'} chart, one far-out ${grain} later.`, note),
    points: drawn,
    axis: axisOf(drawn.flatMap(({ value, lower, upper }) => [value, lower, upper]), 'sigma'),
    references: phased || !charted[0]?.chart ? [] : [{ value: 0, label: `Centre ${written(charted[0].chart.center)}`, kind: 'centre' }],
    marks,
    phases: phaseStates(charted),
    lineWord: 'Average within its limits',
    limitsWord: 'EWMA limits',
    signals: ['below', 'above'],
    worse: worseSide(better),
    table: {
      keys: drawn.map(({ key }) => key),
      columns: [
        { label: grainHeading(grain), numeric: false }, { label: name, numeric: true }, { label: 'z', numeric: true }, { label: 'Average', numeric: true }, { label: 'Lower limit', numeric: true }, { label: 'Upper limit', numeric: true }, { label: judged, numeric: true }, { label: 'Signal', numeric: false },
        ...(phased ? [{ label: 'Phase', numeric: true }] : []),
      ],
      rows: drawn.map(({ key, own, z, value, lower, upper, state }, at) => [
        grainCell(key, grain), written(own), sigma(z), sigma(value), sigma(lower), sigma(upper), formatValue(shown[at]?.reading.denominator, 'count'), controlWords[state],
        ...(phased ? [phaseNumber(phases, at)] : []),
      ]),
    },
  };
};
