import type { EstimateMethodId } from './estimate-methods.js';
import type { ReportFigureId } from './report-figures.js';

/** A point with what is known of its error; everything but the point is null where it cannot be told. */
export interface Limits {
  readonly point: number | null;
  readonly se: number | null;
  /** Two-sided. */
  readonly lower: number | null;
  readonly upper: number | null;
  /** One-sided, at the same level: nearer to the point than `lower`, and what is usually claimed. */
  readonly lowerOneSided: number | null;
  /** Half the width of the two-sided interval, in the unit of the point. */
  readonly halfWidth: number | null;
  /** Half width ÷ |point|; null also where the point is 0. */
  readonly precision: number | null;
}

/** Why there are no limits. `no_variation`: the charts do not differ, so their spread says nothing of the rest. */
export type WithoutLimits = 'not_audited' | 'single_chart' | 'no_variation' | 'not_projected';

/** What a sample without any error still allows. */
export interface NoErrorBound {
  /** Largest share of charts with an error, and number of them. */
  readonly mean: number;
  readonly total: number;
  /** One-sided level. */
  readonly level: number;
}

export interface Estimate {
  readonly method: EstimateMethodId;
  /** Over the charts projected to, and per chart of them. */
  readonly total: Limits;
  readonly mean: Limits;
  /** Charts drawn with equal chances that would tell as much; null where chances are equal. */
  readonly nEffective: number | null;
  /** Only for charts with an error, and only where none was found. */
  readonly noError: NoErrorBound | null;
  readonly without: WithoutLimits | null;
}

export interface FigureEstimate extends Estimate {
  readonly figure: ReportFigureId;
  /** Charts, or dollars, found in the sample. */
  readonly found: number;
  /** Charts audited, and charts of the frame that they speak for. */
  readonly n: number;
  readonly N: number;
}
