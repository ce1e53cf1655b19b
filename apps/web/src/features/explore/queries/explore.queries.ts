import { graphql } from '@overread/schema';

export const ExploreChartRow = graphql(`
  fragment ExploreChartRow on Chart {
    id
    accountNumber
    facility { id name }
    workType { code name }
    coder { id code displayName }
    payer
    serviceLine
    dischargedOn
    codedOn
    totalCharges
    drg
    drgWeight
    codeCount
    codingMinutes
    version
  }
`);

export const ExploreChartsQuery = graphql(`
  query ExploreCharts($filter: ChartFilterInput!, $sort: ChartSort!, $after: String) {
    charts(filter: $filter, sort: $sort, first: 50, after: $after) {
      edges { node { ...ExploreChartRow } cursor }
      pageInfo { hasNextPage endCursor total }
    }
    dataAsOf
  }
`);

export const ExploreChartQuery = graphql(`
  query ExploreChart($id: UUID!) {
    chart(id: $id) {
      chart { ...ExploreChartRow facility { id name zone } workType { code name setting } }
      admitAt
      dischargeAt
      disposition
      availableAt
      assignedAt
      firstCodedAt
      finalCodedAt
      billedAt
      provider
      emLevel
      diagnoses { code poa }
      procedures { code date surgeon }
      services { code modifiers units }
      queries { id openedAt answeredAt outcome }
      versions { version replacedAt snapshot fileName }
      auditIds
    }
  }
`);

export const ExploreAuditRow = graphql(`
  fragment ExploreAuditRow on Audit {
    id
    state
    planName
    auditedOn
    header { accountNumber facility { id name } workType { code name } drg }
    coder { id code displayName }
    auditor { id displayName }
    scoringVersion { id headline }
    scores { edition isCurrent matched revised unsupported missed lines { method label numerator denominator value } overDollars underDollars }
  }
`);

export const ExploreAuditsQuery = graphql(`
  query ExploreAudits($filter: MetricFilterInput!, $after: String) {
    audits(filter: $filter, first: 50, after: $after) {
      edges { node { ...ExploreAuditRow } cursor }
      pageInfo { hasNextPage endCursor total }
    }
    dataAsOf
  }
`);

export const ExploreFindingRow = graphql(`
  fragment ExploreFindingRow on Finding {
    ...FindingParts
    auditId
    accountNumber
    type { description }
    reason { attributable }
    educationTopic
    educationalOnly
    teachingExample
    scored
    auditedOn
    coder { id code displayName }
  }
`);

export const ExploreFindingsQuery = graphql(`
  query ExploreFindings($filter: MetricFilterInput!, $typeCode: String, $reasonCode: String, $severity: Severity, $direction: Direction, $codePair: String, $codeFamily: String, $scored: Boolean, $teachingExample: Boolean, $disputed: Boolean, $after: String) {
    findings(filter: $filter, typeCode: $typeCode, reasonCode: $reasonCode, severity: $severity, direction: $direction, codePair: $codePair, codeFamily: $codeFamily, scored: $scored, teachingExample: $teachingExample, disputed: $disputed, first: 50, after: $after) {
      edges { node { ...ExploreFindingRow } cursor }
      pageInfo { hasNextPage endCursor total }
    }
    dataAsOf
  }
`);

export const ExploreTaxonomyQuery = graphql(`
  query ExploreTaxonomy {
    errorTypes { code name active }
    errorReasons { code name active }
  }
`);
