import { graphql } from '@overread/schema';

export const PatchAuditMutation = graphql(`
  mutation PatchAudit($id: UUID!, $version: Int!, $patches: [JSON!]!) {
    patchAudit(id: $id, version: $version, patches: $patches) {
      ... on Audit { id version state claimedByMe leaseUntil }
      ... on Refusal { ...RefusalParts }
    }
  }
`);

export const RenewLeaseMutation = graphql(`
  mutation RenewLease($id: UUID!) {
    renewLease(id: $id) {
      ... on Audit { id version leaseUntil }
      ... on Refusal { ...RefusalParts }
    }
  }
`);

export const ReleaseAuditMutation = graphql(`
  mutation ReleaseAudit($id: UUID!) {
    releaseAudit(id: $id) {
      ... on Audit { id version state claimedByMe leaseUntil }
      ... on Refusal { ...RefusalParts }
    }
  }
`);

/** Sets a chart aside and takes the next one: two commands, one after the other, in one round trip. */
export const SkipAndNextMutation = graphql(`
  mutation SkipAndNext($id: UUID!, $reason: String!) {
    skipAudit(id: $id, reason: $reason) {
      ... on Audit { id version state }
      ... on Refusal { ...RefusalParts }
    }
    claimNext {
      ... on Audit { ...WorksheetAudit }
      ... on Refusal { ...RefusalParts }
    }
  }
`);

/** Releases a chart to its coder and takes the next one, in one round trip. */
export const SubmitAndNextMutation = graphql(`
  mutation SubmitAndNext($id: UUID!, $version: Int!, $submitKey: String!) {
    submitAudit(id: $id, version: $version, submitKey: $submitKey) {
      ... on Audit { id version state submittedAt undoUntil }
      ... on Refusal { ...RefusalParts }
    }
    claimNext {
      ... on Audit { ...WorksheetAudit }
      ... on Refusal { ...RefusalParts }
    }
  }
`);

export const UndoSubmitMutation = graphql(`
  mutation UndoSubmit($id: UUID!) {
    undoSubmit(id: $id) {
      ... on Audit { ...WorksheetAudit }
      ... on Refusal { ...RefusalParts }
    }
  }
`);
