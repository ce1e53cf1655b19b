import { isGiven } from '@overread/api-platform';
import { isSized } from '../draws/select-units.js';
import type { StratumSize } from '../draws/plan-sizes.js';
import type { PlanSpec } from './plan-data.js';

/** Share of clean charts that a precision is told for, and the past charts that it comes from; null = no past, the norm of the trade. */
export interface ExpectedShare {
  readonly clean: number;
  readonly pastCharts: number | null;
}

export interface PreviewFigures {
  readonly n: number;
  readonly frame: number;
  /** Percentage points; null when nothing is drawn or the method has no plain interval. */
  readonly halfWidth: number | null;
  readonly share: ExpectedShare;
}

const count = (value: number): string => value.toLocaleString('en-US');
const percent = (share: number): string => `${Number((100 * share).toFixed(2))} %`;

const growsWhen = ({ parameters: { expandWhen, expandAt } }: PlanSpec): string => {
  if (expandWhen === 'rate') return `at least ${percent(expandAt ?? 0)} of its charts hold an error`;
  if (expandWhen === 'dollars') return `at least ${percent(expandAt ?? 0)} of its charges are wrong`;
  return (expandAt ?? 0) === 0 ? 'any of its charts holds an error' : `more than ${count(expandAt ?? 0)} of its charts hold an error`;
};

/** What a plan would draw now and what that buys, in a sentence. */
export const previewSentence = (spec: PlanSpec, { n, frame, halfWidth, share }: PreviewFigures): string => {
  if (n === 0) return 'Nothing would be drawn.';
  if (spec.method === 'focused') return `All ${count(n)} charts that the filter finds: they say nothing about the rest, and stay out of headline accuracy.`;
  if (n === frame) return `All ${count(n)} charts of the frame: the accuracy of the frame itself, with no sampling error.`;
  if (spec.method === 'discovery') return `A first part of ${count(n)} of ${count(frame)} charts; it grows to ${count(Math.min(frame, spec.parameters.n ?? n))} when ${growsWhen(spec)}.`;
  if (isSized(spec.method)) return `n = ${count(n)} of ${count(frame)}, larger ${spec.method === 'risk_weighted' ? 'risks' : 'sizes'} likelier: every chance is kept and figures are weighted by it. What it buys depends on how sizes and errors go together; the draw tells its effective n.`;
  if (halfWidth === null) return `n = ${count(n)} of ${count(frame)}: strata without a chart leave the share of the whole frame untold.`;
  const near = share.pastCharts === null ? 'when it is near 95 %' : `when it is as in ${count(share.pastCharts)} past audits, ${percent(Number(share.clean.toFixed(3)))}`;
  return `n = ${count(n)} of ${count(frame)} gives about ± ${halfWidth.toFixed(1)} points at 95 % for the share of clean charts ${near}.`;
};

const takesPart = (spec: PlanSpec): boolean => spec.method !== 'all' && spec.method !== 'focused';

/** What a careful manager would want to know before locking. */
export const previewWarnings = (spec: PlanSpec, strata: readonly StratumSize[], n: number): string[] => {
  const whole = strata.length > 1 && n < strata.reduce((sum, each) => sum + each.population, 0) ? strata.filter((each) => each.takenWhole && each.selected > 0) : [];
  const empty = strata.filter((each) => each.population > 0 && each.selected === 0).length;
  const wanted = spec.parameters.n;
  const asked = spec.parameters.perCoder ?? spec.parameters.n;
  const isNeyman = spec.method === 'stratified' && spec.parameters.allocation === 'neyman';
  return [
    ...(takesPart(spec) && whole.length > 0 ? [`${whole.length === 1 ? `Stratum ${whole[0]?.stratum ?? ''} is` : `${count(whole.length)} strata are`} smaller than what was asked for and taken whole.`] : []),
    ...(takesPart(spec) && spec.method !== 'stratified' && spec.method !== 'quota' && spec.method !== 'discovery' && isGiven(asked) && n < asked ? [`The frame holds ${count(n)} charts, fewer than the ${count(asked)} asked for.`] : []),
    ...(spec.method === 'stratified' && isGiven(wanted) && n > wanted ? [`${count(wanted)} asked for; at least ${spec.parameters.minimumPerStratum ?? 0} of each of ${count(strata.length)} strata take ${count(n)}.`] : []),
    ...(takesPart(spec) && strata.length > 1 && empty > 0 ? [`${empty === 1 ? 'One stratum gets' : `${count(empty)} strata get`} no chart: nothing can be said of ${empty === 1 ? 'it' : 'them'}. Give a minimum per stratum.`] : []),
    ...(isNeyman && strata.every((each) => each.deviation === null) ? ['Audits of the last 365 days hold no variation to go by: charts are shared in proportion.'] : []),
    ...(spec.method === 'systematic' ? ['A systematic draw is not extended later: more charts would be other charts.'] : []),
    ...(isSized(spec.method) ? ['A draw by size is not extended later, and has no spares: a substitute would change every chance.'] : []),
    ...(spec.parameters.calibration === true ? [`Calibration: each of the ${spec.auditorIds.length} auditors reviews every one of these charts but their own, up to ${count(n * spec.auditorIds.length)} reviews.`] : []),
    ...(spec.auditorIds.length === 0 ? ['No auditor is named: any auditor of the facility may claim these charts.'] : []),
  ];
};
