import { graphql } from '@overread/schema';

export const AdminScoringVersion = graphql(`
  fragment AdminScoringVersion on ScoringVersion {
    id
    methodId
    number
    headline
    weights
    thresholds
    effectiveFrom
  }
`);

export const ScoringQuery = graphql(`
  query AdminScoring {
    scoringMethods {
      id
      name
      versions { ...AdminScoringVersion }
    }
  }
`);

export const AddScoringVersionMutation = graphql(`
  mutation AddScoringVersion($input: ScoringVersionInput!) {
    addScoringVersion(input: $input) {
      ... on ScoringVersion { ...AdminScoringVersion }
      ... on Refusal { ...RefusalParts }
    }
  }
`);
