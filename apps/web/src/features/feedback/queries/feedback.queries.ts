import { graphql } from '@overread/schema';

/** One line of the list. */
export const FeedbackRow = graphql(`
  fragment FeedbackRow on Audit {
    id
    state
    auditedOn
    header { accountNumber facility { id name zone } workType { code name } }
    coder { id displayName }
    auditor { id displayName }
    scoringVersion { id headline }
    scores { edition isCurrent lines { method label numerator denominator value } }
    findings { id response { answer answeredAt } decision { decision } }
  }
`);

export const FeedbackListQuery = graphql(`
  query FeedbackList($state: FeedbackState!, $after: String) {
    feedback(state: $state, first: 25, after: $after) {
      edges { node { ...FeedbackRow } cursor }
      pageInfo { hasNextPage endCursor total }
    }
  }
`);

/** A finding with what was answered and decided, and what the person may do with it. */
export const FeedbackFinding = graphql(`
  fragment FeedbackFinding on Finding {
    ...FindingParts
    version
    type { description }
    reason { attributable }
    educationTopic
    educationalOnly
    scored
    response { answer rationale reference answeredAt }
    decision { decision rationale decidedAt decidedBy }
    abilities
  }
`);

/** An audit as its coder and its auditor talk about it. */
export const FeedbackAudit = graphql(`
  fragment FeedbackAudit on Audit {
    id
    version
    planName
    state
    submittedAt
    auditedOn
    header { accountNumber facility { id name zone } workType { code name setting } payer serviceLine lengthOfStayDays drg drgWeight }
    coder { id code displayName }
    auditor { id displayName }
    frozen
    draft
    scoringVersion { id methodId number headline weights }
    scores { edition isCurrent cause at lines { method label numerator denominator value } overDollars underDollars }
    findings { ...FeedbackFinding }
  }
`);

export const FeedbackAuditQuery = graphql(`
  query FeedbackAuditPage($id: UUID!) {
    audit(id: $id) { ...FeedbackAudit }
  }
`);

export const FeedbackMethodsQuery = graphql(`
  query FeedbackMethods {
    scoringMethods { id name }
  }
`);
