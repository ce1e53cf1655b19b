import type { ExploreChartQuery } from '@overread/schema';

export type ChartDetail = NonNullable<ExploreChartQuery['chart']>;
