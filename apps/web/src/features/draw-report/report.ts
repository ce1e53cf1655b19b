import type { DrawReportPageQuery } from '@overread/schema';

/** A report that was not refused. */
export type Report = Extract<DrawReportPageQuery['drawReport'], { __typename: 'DrawReport' }>;
