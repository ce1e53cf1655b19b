import type { IntervalMethod } from '../catalogue/metric-entry.js';

export interface MetricInterval {
  readonly lower: number;
  readonly upper: number;
  readonly method: Exclude<IntervalMethod, 'none'>;
  /** Level, such as 0.95. */
  readonly confidence: number;
  readonly sidedness: 'two-sided';
}

/** `too_few`: measured, but on fewer units than the catalogue asks before it is judged or compared; the value is there for those who ask. */
export type MetricState = 'measured' | 'not_measured' | 'too_few';

export interface MetricValue {
  /** Null exactly when the state is `not_measured`. */
  readonly value: number | null;
  /** What was divided; null when not measured. For a figure that is not divided, the value itself. */
  readonly numerator: number | null;
  /** Null when nothing is divided, or not measured. */
  readonly denominator: number | null;
  /** The units behind the value (charts for accuracy by code); null when not measured. */
  readonly n: number | null;
  /** The value with every chart counting the same; null when all chances of being drawn were equal, or nothing was drawn: then `value` is it. */
  readonly asAudited: number | null;
  /** Null when the method has none, or the sample is too small for one. */
  readonly interval: MetricInterval | null;
  readonly state: MetricState;
}

export const notMeasured: MetricValue = { value: null, numerator: null, denominator: null, n: null, asAudited: null, interval: null, state: 'not_measured' };
