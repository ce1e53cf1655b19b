import { graphql } from '@overread/schema';

export const InsightsCalibrationMeasures = graphql(`
  fragment InsightsCalibrationMeasures on CalibrationMeasures {
    percent { value lower upper charts gap }
    fleiss { value lower upper charts gap }
    alpha { value lower upper charts gap }
    ordinal { value lower upper charts gap }
  }
`);

export const InsightsCalibrationDissent = graphql(`
  fragment InsightsCalibrationDissent on CalibrationDissent { judged above below share { value lower upper } }
`);

export const InsightsCalibrationQuery = graphql(`
  query InsightsCalibration($drawId: UUID!) {
    calibration(drawId: $drawId) {
      session { drawId planName number drawnAt charts reviewers submitted due }
      found { ...InsightsCalibrationMeasures }
      severity { ...InsightsCalibrationMeasures }
      reviewers { id label submitted due found { ...InsightsCalibrationDissent } severity { ...InsightsCalibrationDissent } }
      charts { chartId accountNumber facility workType submitted due reviews { auditId reviewerId primary found worst } }
    }
  }
`);
