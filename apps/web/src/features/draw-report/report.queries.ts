import { graphql } from '@overread/schema';

/** A figure with its limits, per chart and over the frame. */
export const ReportFigureParts = graphql(`
  fragment ReportFigureParts on ReportFigure {
    figure
    label
    method
    found
    n
    frame
    nEffective
    total { point se lower upper lowerOneSided halfWidth precision }
    mean { point se lower upper lowerOneSided halfWidth precision }
    noError { mean total level }
    without
  }
`);

export const DrawReportQuery = graphql(`
  query DrawReportPage($drawId: UUID!, $conf: Float!) {
    drawReport(drawId: $drawId, conf: $conf) {
      ... on DrawReport {
        drawId number planName confidence cautions conventions isProjected isCensus isProvisional drawn audited open skipped disputed asOf
        proof { methodName methodVersion stratifiedBy seed frameHash population frame excluded { reason charts } drawnAt }
        unaudited { unitKey isSetAside reason }
        substitutions { unitKey replacedBy reason at }
        scoring { number headline }
        figures { ...ReportFigureParts }
        strata { stratum frame drawn audited figures { ...ReportFigureParts } }
        methods { id version name sentence source }
      }
      ... on Refusal { ...RefusalParts }
    }
  }
`);
