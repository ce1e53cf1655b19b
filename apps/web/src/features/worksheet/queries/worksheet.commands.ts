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

export const SkipAuditMutation = graphql(`
  mutation SkipAudit($id: UUID!, $reason: String!) {
    skipAudit(id: $id, reason: $reason) {
      ... on Audit { id version state }
      ... on Refusal { ...RefusalParts }
    }
  }
`);

export const SubmitAuditMutation = graphql(`
  mutation SubmitAudit($id: UUID!, $version: Int!, $submitKey: String!) {
    submitAudit(id: $id, version: $version, submitKey: $submitKey) {
      ... on Audit { id version state submittedAt undoUntil }
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
