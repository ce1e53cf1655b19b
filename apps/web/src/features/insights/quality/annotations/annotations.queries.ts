import { graphql } from '@overread/schema';

export const QualityAnnotation = graphql(`
  fragment QualityAnnotation on Annotation {
    id
    day
    kind
    words
    facility { id name }
    team { id name }
    abilities
  }
`);

export const QualityAnnotationsQuery = graphql(`
  query QualityAnnotations($from: Date!, $to: Date!, $facilityIds: [UUID!], $teamIds: [UUID!]) {
    annotations(from: $from, to: $to, facilityIds: $facilityIds, teamIds: $teamIds) { ...QualityAnnotation }
  }
`);

export const AddAnnotationMutation = graphql(`
  mutation AddAnnotation($input: AnnotationInput!) {
    addAnnotation(input: $input) {
      ... on Annotation { ...QualityAnnotation }
      ... on Refusal { ...RefusalParts }
    }
  }
`);

export const RemoveAnnotationMutation = graphql(`
  mutation RemoveAnnotation($id: UUID!) {
    removeAnnotation(id: $id) {
      ... on Annotation { id }
      ... on Refusal { ...RefusalParts }
    }
  }
`);
