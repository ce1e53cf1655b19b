import { type AnnotationKind, type ControlPeriod, cutPhases, firstAfter, type Phase } from '@overread/domain/metrics';
import { type AnnotationMark, markAnnotations } from './annotation-marks.js';
import { limitPoints } from './limit-points.js';
import type { Reading } from './reading.js';
import type { TrendInput } from './trend.js';

/** A change at the site that the series may answer to. */
export interface ControlAnnotation {
  readonly key: string;
  /** The civil day from which it holds. */
  readonly day: string;
  readonly kind: AnnotationKind;
  readonly words: string;
  /** Where it was changed, as in "North"; null = everywhere. */
  readonly where: string | null;
  /** Whether it touched all that the chart shows: then a new phase begins with it. */
  readonly cuts: boolean;
}

/** One point of a chart in time with its last day, which says how much of it lies behind a annotation. */
export type ControlReading = TrendInput['points'][number] & { readonly periodEnd: string };

export interface ControlSeries {
  readonly shown: readonly ControlReading[];
  /** Says what was left out; null = nothing. */
  readonly note: string | null;
  readonly periods: readonly ControlPeriod[];
  readonly phases: readonly Phase[];
  readonly marks: readonly AnnotationMark[];
}

const periodOf = ({ numerator = null, denominator = null }: Reading): ControlPeriod => (numerator === null || denominator === null ? null : { count: numerator, size: denominator });

/** What control charts of every kind begin with: the counts of each period, the changes within them, and the phases that those cut. */
export const controlSeries = (points: readonly ControlReading[], grain: TrendInput['grain'], annotations: readonly ControlAnnotation[]): ControlSeries => {
  const { shown, note } = limitPoints(points, `${grain}s`);
  const days = shown.map(({ periodStart, periodEnd }) => ({ from: periodStart, to: periodEnd }));
  const [first, last] = [shown[0]?.periodStart ?? '', shown.at(-1)?.periodEnd ?? ''];
  const placed = annotations.filter(({ day }) => day >= first && day <= last).map((annotation) => ({ ...annotation, at: firstAfter(days, annotation.day) }));
  const cuts = placed.filter((annotation) => annotation.cuts).map(({ at }) => at);
  return { shown, note, periods: shown.map(({ reading }) => periodOf(reading)), phases: cutPhases(shown.length, cuts), marks: markAnnotations(placed, shown.map(({ periodStart }) => periodStart)) };
};
