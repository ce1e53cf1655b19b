import { graphql } from '@overread/schema';

export const QualityChange = graphql(`
  fragment QualityChange on Annotation {
    id
    day
    kind
    words
    facility { id name }
    team { id name }
    abilities
  }
`);

export const QualityChangesQuery = graphql(`
  query QualityChanges($from: Date!, $to: Date!, $facilityIds: [UUID!], $teamIds: [UUID!]) {
    annotations(from: $from, to: $to, facilityIds: $facilityIds, teamIds: $teamIds) { ...QualityChange }
  }
`);

export const AddChangeMutation = graphql(`
  mutation AddChange($input: AnnotationInput!) {
    addAnnotation(input: $input) {
      ... on Annotation { ...QualityChange }
      ... on Refusal { ...RefusalParts }
    }
  }
`);

export const RemoveChangeMutation = graphql(`
  mutation RemoveChange($id: UUID!) {
    removeAnnotation(id: $id) {
      ... on Annotation { id }
      ... on Refusal { ...RefusalParts }
    }
  }
`);
