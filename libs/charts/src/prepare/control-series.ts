import { type ControlPeriod, cutPhases, firstAfter, type Phase } from '@overread/domain/metrics';
import { type AnnotationMark, markAnnotations } from './annotation-marks.js';
import type { ControlAnnotation } from './control-annotation.js';
import { limitPoints } from './limit-points.js';
import type { Reading } from './reading.js';
import type { TrendInput } from './trend.js';

/** One point of a chart in time with its last day, which says how much of it lies behind an annotation. */
export type ControlReading = TrendInput['points'][number] & { readonly periodEnd: string };

export interface ControlSeries {
  readonly shown: readonly ControlReading[];
  /** Says what was left out, and which periods are weighted; null = nothing. */
  readonly note: string | null;
  readonly periods: readonly ControlPeriod[];
  readonly phases: readonly Phase[];
  readonly marks: readonly AnnotationMark[];
}

/** Whether the charts behind a reading count by their weights, so that it is not just its numerator ÷ its denominator. */
const isWeighted = ({ value, numerator = null, denominator = null }: Reading): boolean => value !== null && numerator !== null && denominator !== null && Math.abs(value * denominator - numerator) > 1e-9 * Math.max(1, numerator);

/** What was counted; of a weighted reading as many of its units as its value says, so that limits are those of the points shown. */
const periodOf = (reading: Reading): ControlPeriod => {
  const { value, numerator = null, denominator = null } = reading;
  if (numerator === null || denominator === null) return null;
  return { count: isWeighted(reading) && value !== null ? value * denominator : numerator, size: denominator };
};

/** What control charts of every kind begin with: the counts of each period, the changes within them, and the phases that those cut. */
export const controlSeries = (points: readonly ControlReading[], grain: TrendInput['grain'], annotations: readonly ControlAnnotation[]): ControlSeries => {
  const { shown, note } = limitPoints(points, `${grain}s`);
  const days = shown.map(({ periodStart, periodEnd }) => ({ from: periodStart, to: periodEnd }));
  const [first, last] = [shown[0]?.periodStart ?? '', shown.at(-1)?.periodEnd ?? ''];
  const placed = annotations.filter(({ day }) => day >= first && day <= last).map((annotation) => ({ ...annotation, at: firstAfter(days, annotation.day) }));
  const cuts = placed.filter((annotation) => annotation.cuts).map(({ at }) => at);
  const weighted = shown.filter(({ reading }) => isWeighted(reading)).length;
  const weights = weighted === 0 ? null : `In ${weighted} of the ${shown.length} ${grain}s charts had unequal chances of being drawn and count by their weights; σz has their extra spread.`;
  return { shown, note: [weights, note].filter((each) => each !== null).join(' ') || null, periods: shown.map(({ reading }) => periodOf(reading)), phases: cutPhases(shown.length, cuts), marks: markAnnotations(placed, shown.map(({ periodStart }) => periodStart)) };
};
