import type { MetricId } from '@overread/domain/metrics';
import type { InsightsFigureFragment } from '@overread/schema';

/** One figure as the API gives it. */
export type Figure = InsightsFigureFragment;

/** Figures of one group, in the order asked for. */
export type Figures = readonly Figure[];

/** What stands for a figure that was not asked for or has no rows. */
export const notMeasuredFigure = (metric: string): Figure => ({ __typename: 'MetricValue', metric, value: null, numerator: null, denominator: null, n: null, asAudited: null, interval: null, state: 'NOT_MEASURED' });

/** The figure of a metric among those of a group. */
export const figureOf = (figures: Figures, metric: MetricId): Figure => figures.find((figure) => figure.metric === metric) ?? notMeasuredFigure(metric);
