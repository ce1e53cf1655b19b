import { graphql } from '@overread/schema';

export const RespondMutation = graphql(`
  mutation RespondToFinding($findingId: UUID!, $input: ResponseInput!) {
    respondToFinding(findingId: $findingId, input: $input) {
      ... on Finding { ...FeedbackFinding }
      ... on Refusal { ...RefusalParts }
    }
  }
`);

export const AcknowledgeMutation = graphql(`
  mutation AcknowledgeAudit($id: UUID!) {
    acknowledgeAudit(id: $id) {
      ... on Audit { id state version }
      ... on Refusal { ...RefusalParts }
    }
  }
`);

export const DecideMutation = graphql(`
  mutation DecideDispute($findingId: UUID!, $version: Int!, $input: DecisionInput!) {
    decideDispute(findingId: $findingId, version: $version, input: $input) {
      ... on Finding { ...FeedbackFinding }
      ... on Refusal { ...RefusalParts }
    }
  }
`);
