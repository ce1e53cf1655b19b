import { graphql } from '@overread/schema';

/** How two reviewers agree, with the counts behind it. */
export const InsightsAgreementMeasures = graphql(`
  fragment InsightsAgreementMeasures on AgreementMeasures {
    charts
    both
    firstOnly
    secondOnly
    neither
    percent { value lower upper }
    kappa { value lower upper }
    ac1 { value lower upper }
  }
`);

export const InsightsAgreementQuery = graphql(`
  query InsightsAgreement($filter: MetricFilterInput!) {
    auditorAgreement(filter: $filter) {
      all { key first second clean { ...InsightsAgreementMeasures } types { typeCode typeName measures { ...InsightsAgreementMeasures } } }
      pairs { key first second clean { ...InsightsAgreementMeasures } types { typeCode typeName measures { ...InsightsAgreementMeasures } } }
    }
    dataAsOf
  }
`);
