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

/** How they agree on the worst severity of a chart. */
export const InsightsSeverityAgreement = graphql(`
  fragment InsightsSeverityAgreement on SeverityAgreement {
    counts
    same { value lower upper }
    linear { value lower upper }
    quadratic { value lower upper }
  }
`);

export const InsightsAgreementQuery = graphql(`
  query InsightsAgreement($filter: MetricFilterInput!) {
    auditorAgreement(filter: $filter) {
      all { key first second clean { ...InsightsAgreementMeasures } severity { ...InsightsSeverityAgreement } types { typeCode typeName measures { ...InsightsAgreementMeasures } } }
      pairs { key first second clean { ...InsightsAgreementMeasures } severity { ...InsightsSeverityAgreement } types { typeCode typeName measures { ...InsightsAgreementMeasures } } }
    }
    dataAsOf
  }
`);

/** Calibration sessions, whatever the filter. */
export const InsightsCalibrationsQuery = graphql(`
  query InsightsCalibrations {
    calibrations { drawId planName number drawnAt charts reviewers submitted due }
  }
`);
