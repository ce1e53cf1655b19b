import { designEffect, funnelLimits } from '@overread/domain/metrics';
import { axisOf, type Axis } from './axis.js';
import { formatReading } from './format-reading.js';
import { formatValue } from './format-value.js';
import { judgeAgainst, type FunnelState } from './funnel-state.js';
import { MAXIMUM_POINTS } from './limit-points.js';
import { isTooFew, type Reading } from './reading.js';
import type { ReferenceLine } from './reference-lines.js';
import type { ChartWords } from './table-view.js';

export interface FunnelInput {
  /** Name of a share, such as code-over-code accuracy. */
  readonly name: string;
  /** What is judged, in plural: "codes", "charts". */
  readonly judged: string;
  readonly people: readonly { readonly key: string; readonly label: string; readonly reading: Reading }[];
  /** Everybody pooled: the centre of the funnel. */
  readonly total: Reading;
  readonly target: number | null;
}

export interface FunnelPoint {
  readonly key: string;
  readonly label: string;
  /** Units judged. */
  readonly x: number;
  readonly y: number;
  readonly state: FunnelState;
  readonly words: string;
}

/** Limits for a number of units judged; null where one lies below the axis. */
export interface FunnelStep {
  readonly x: number;
  readonly lower95: number | null;
  readonly upper95: number | null;
  readonly lower998: number | null;
  readonly upper998: number | null;
}

export interface PreparedFunnel extends ChartWords {
  readonly points: readonly FunnelPoint[];
  /** Limits by units judged, to be joined by steps. */
  readonly limits: readonly FunnelStep[];
  readonly xAxis: Axis;
  readonly yAxis: Axis;
  readonly xLabel: string;
  readonly references: readonly ReferenceLine[];
}

/** Places where the limits are worked out between nothing and the largest sample. */
const LIMIT_STEPS = 120;

/**
 * People against the limits that chance allows around the pooled rate, by how much of each was judged: no league table. Exact
 * binomial limits, widened by the design effect that the pooled interval shows; who has too little judged is not judged.
 */
export const prepareFunnel = ({ name, judged, people, total, target }: FunnelInput): PreparedFunnel => {
  const centre = total.value;
  const effect = centre === null ? 1 : designEffect(centre, judgedUnits(total), total.interval ?? null);
  const measured = people.flatMap(({ key, label, reading }) => (reading.value === null ? [] : [{ key, label, reading, x: judgedUnits(reading), y: reading.value }]));
  const shown = [...measured].sort((a, b) => b.x - a.x || a.label.localeCompare(b.label, 'en')).slice(0, MAXIMUM_POINTS);
  const points = shown.map(({ key, label, reading, x, y }): FunnelPoint => {
    const state = isTooFew(reading) || centre === null ? 'too few' : judgeAgainst(x, y, centre, effect);
    return { key, label, x, y, state, words: `${label}: ${formatReading(reading, 'ratio')}; ${formatValue(x, 'count')} ${judged}; ${state}` };
  });
  const xAxis = axisOf(points.map(({ x }) => x), 'count', { fromZero: true });
  const limits = centre === null ? [] : limitSteps(xAxis.domain[1], centre, effect);
  const lowest = Math.min(1, ...points.map(({ y }) => y));
  const yAxis = axisOf([1, target, centre, lowest, ...limits.flatMap(({ lower95 }) => (lower95 !== null && lower95 >= lowest - 0.05 ? [lower95] : []))], 'ratio');
  const references: readonly ReferenceLine[] = [
    ...(centre === null ? [] : [{ value: centre, label: `All pooled ${formatValue(centre, 'ratio')}`, kind: 'centre' as const }]),
    ...(target === null ? [] : [{ value: target, label: `Target ${formatValue(target, 'ratio')}`, kind: 'target' as const }]),
  ];
  return {
    title: `${name} by person and ${judged} audited`,
    summary: summarise(name, points, people.length),
    note: effect > 1.05 ? `Limits are widened: ${judged} of one chart go wrong together (design effect ${effect.toFixed(1)}).` : null,
    points,
    limits: limits.map((step) => withinAxis(step, yAxis)),
    xAxis,
    yAxis,
    xLabel: `${judged} audited`,
    references,
    table: {
      keys: points.map(({ key }) => key),
      columns: [{ label: 'Person', numeric: false }, { label: name, numeric: true }, { label: judged, numeric: true }, { label: 'Charts or units (n)', numeric: true }, { label: 'Against the limits', numeric: false }],
      rows: points.map(({ key, label, x, y, state }) => [label, formatValue(y, 'ratio'), formatValue(x, 'count'), formatValue(shown.find((person) => person.key === key)?.reading.n, 'count'), state]),
    },
  };
};

const withinAxis = ({ x, ...limits }: FunnelStep, { domain: [bottom] }: Axis): FunnelStep => {
  const shown = (limit: number | null): number | null => (limit === null || limit < bottom ? null : limit);
  return { x, lower95: shown(limits.lower95), upper95: shown(limits.upper95), lower998: shown(limits.lower998), upper998: shown(limits.upper998) };
};

const judgedUnits = ({ denominator, n }: Reading): number => denominator ?? n ?? 0;

const limitSteps = (largest: number, centre: number, effect: number): readonly FunnelStep[] =>
  Array.from({ length: LIMIT_STEPS }, (_, at) => Math.max(1, Math.round((largest * (at + 1)) / LIMIT_STEPS)))
    .filter((x, at, all) => x !== all[at - 1])
    .flatMap((x) => {
      const wide = funnelLimits(x, centre, 0.998, effect);
      const narrow = funnelLimits(x, centre, 0.95, effect);
      return wide === null || narrow === null ? [] : [{ x, lower95: narrow.lower, upper95: narrow.upper, lower998: wide.lower, upper998: wide.upper }];
    });

const summarise = (name: string, points: readonly FunnelPoint[], asked: number): string => {
  const named = (state: FunnelState): readonly string[] => points.filter((point) => point.state === state).map(({ label }) => label);
  const list = (labels: readonly string[]): string => (labels.length === 0 ? 'nobody' : labels.length > 5 ? `${labels.slice(0, 5).join(', ')} and ${labels.length - 5} more` : labels.join(', '));
  const below = [...named('far below'), ...named('below')];
  return points.length === 0
    ? `${name} was not measured for anyone in this range.`
    : `${name} of ${points.length} of ${asked} people. Below what chance explains: ${list(below)}. Above it: ${list([...named('far above'), ...named('above')])}. Too few to judge: ${named('too few').length}.`;
};
