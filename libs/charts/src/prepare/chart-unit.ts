import type { MetricUnit } from '@overread/domain/metrics';

/** What the numbers of a chart are; decides how they are written and which axis they get. `sigma`: standard deviations from a centre. */
export type ChartUnit = MetricUnit | 'sigma';
