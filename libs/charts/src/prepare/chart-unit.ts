import type { MetricUnit } from '@overread/domain/metrics';

/** What the numbers of a chart are; decides how they are written and which axis they get. */
export type ChartUnit = MetricUnit;
