import { graphql } from '@overread/schema';

export const InsightsParetoQuery = graphql(`
  query InsightsPareto($filter: MetricFilterInput!, $by: ParetoAxis!, $measure: ParetoMeasure!) {
    errorPareto(filter: $filter, by: $by, measure: $measure) { key label count charts overDollars underDollars share cumulative vital }
    dataAsOf
  }
`);

/** Some of the findings of one pile, newest first, and how many there are. */
export const InsightsExamplesQuery = graphql(`
  query InsightsExamples($filter: MetricFilterInput!, $typeCode: String, $reasonCode: String, $codePair: String) {
    findings(filter: $filter, typeCode: $typeCode, reasonCode: $reasonCode, codePair: $codePair, first: 10) {
      edges {
        cursor
        node {
          ...FindingParts
          auditId
          auditedOn
          coder { id code displayName }
        }
      }
      pageInfo { hasNextPage endCursor total }
    }
  }
`);

/** Errors that one coder makes more often than the peers, beyond chance. */
export const InsightsRecurringQuery = graphql(`
  query InsightsRecurring($filter: MetricFilterInput!, $byFamily: Boolean!) {
    recurringErrors(filter: $filter, byFamily: $byFamily) {
      tested
      rate
      minimum
      found { coderId coderLabel typeCode typeName family charts audited peerCharts peerAudited lift p adjusted }
    }
    dataAsOf
  }
`);
