import { graphql } from '@overread/schema';

/** All that the worksheet and the view of a submitted audit show. */
export const WorksheetAudit = graphql(`
  fragment WorksheetAudit on Audit {
    id
    drawId
    planName
    kind
    state
    version
    claimedByMe
    leaseUntil
    dueOn
    submittedAt
    auditedOn
    undoUntil
    skipReason
    header {
      accountNumber
      facility { id code name zone }
      workType { code name setting }
      payer
      serviceLine
      lengthOfStayDays
      drg
      drgWeight
    }
    coder { id code displayName }
    auditor { id displayName }
    frozen
    draft
    scoringVersion { id number headline weights }
    abilities
    scores { ...WorksheetScore }
    findings { ...WorksheetFinding }
  }
`);

export const WorksheetScore = graphql(`
  fragment WorksheetScore on AuditScore {
    edition
    isCurrent
    cause
    at
    lines { method label numerator denominator value }
    overDollars
    underDollars
  }
`);

export const WorksheetFinding = graphql(`
  fragment WorksheetFinding on Finding {
    ...FindingParts
    educationTopic
    educationalOnly
    teachingExample
    scored
    response { answer rationale reference answeredAt }
    decision { decision rationale decidedAt decidedBy }
  }
`);

export const AuditQuery = graphql(`
  query WorksheetPage($id: UUID!) {
    audit(id: $id) { ...WorksheetAudit }
  }
`);
