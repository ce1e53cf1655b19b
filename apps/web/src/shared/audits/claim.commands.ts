import { graphql } from '@overread/schema';

export const ClaimNextMutation = graphql(`
  mutation ClaimNextAudit {
    claimNext {
      ... on Audit { ...WorksheetAudit }
      ... on Refusal { ...RefusalParts }
    }
  }
`);

export const ClaimAuditMutation = graphql(`
  mutation ClaimAudit($id: UUID!) {
    claimAudit(id: $id) {
      ... on Audit { ...WorksheetAudit }
      ... on Refusal { ...RefusalParts }
    }
  }
`);
