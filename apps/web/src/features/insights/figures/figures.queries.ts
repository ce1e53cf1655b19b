import { graphql } from '@overread/schema';

/** One figure with what it was computed from. */
export const InsightsFigure = graphql(`
  fragment InsightsFigure on MetricValue {
    metric
    value
    numerator
    denominator
    asAudited
    n
    interval { lower upper confidence method }
    state
  }
`);

/** Figures by group with their total and, where asked for, the total of the range compared with. */
export const InsightsTableQuery = graphql(`
  query InsightsTable($filter: MetricFilterInput!, $metrics: [String!]!, $by: MetricDimension!) {
    metrics(filter: $filter, metrics: $metrics, by: $by) {
      rows { key label values { ...InsightsFigure } }
      total { key values { ...InsightsFigure } }
      comparison { key values { ...InsightsFigure } }
      comparisonFrom
      comparisonTo
      asOf
    }
  }
`);

export const InsightsTrendQuery = graphql(`
  query InsightsTrend($filter: MetricFilterInput!, $metrics: [String!]!) {
    metricTrend(filter: $filter, metrics: $metrics) {
      points { periodStart periodEnd complete values { ...InsightsFigure } }
      asOf
    }
  }
`);

export const InsightsMatrixQuery = graphql(`
  query InsightsMatrix($filter: MetricFilterInput!, $metric: String!, $rows: MetricDimension!, $columns: MetricDimension!) {
    metricMatrix(filter: $filter, metric: $metric, rows: $rows, columns: $columns) {
      columns { key label total { ...InsightsFigure } }
      rows { key label total { ...InsightsFigure } cells { ...InsightsFigure } }
      asOf
    }
  }
`);

/** Thresholds of accuracy and targets of turnaround, with the days they hold from. */
export const InsightsTargetsQuery = graphql(`
  query InsightsTargets {
    scoringMethods { id name versions { id number headline thresholds effectiveFrom } }
    turnaroundTargets { id clock workTypeCode targetHours effectiveFrom }
  }
`);

export const InsightsAsOfQuery = graphql(`
  query InsightsAsOf {
    dataAsOf
  }
`);
