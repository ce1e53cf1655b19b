/**
 * Why a figure of a calibration, or its limits, are not there: no chart that says anything · all ratings of one category (nothing to
 * tell from chance) · a single chart · no disagreement at all (an error of 0 says nothing of the next chart) · all variation hangs on
 * one chart, without which there would be one category only.
 */
export type FigureGap = 'NO_CHART' | 'ONE_CATEGORY' | 'ONE_CHART' | 'NO_DISAGREEMENT' | 'ONE_CHART_DECIDES';

export interface CalibrationFigure {
  /** Null = not measured, for the reason in `gap`. */
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** Charts that it stands on. */
  readonly charts: number;
  /** Why the value or its limits are missing; null when neither is. */
  readonly gap: FigureGap | null;
}

export const missingFigure = (charts: number, gap: FigureGap): CalibrationFigure => ({ value: null, lower: null, upper: null, charts, gap });
