import { graphql } from '@overread/schema';

export const AdminErrorType = graphql(`
  fragment AdminErrorType on ErrorType {
    code
    section
    name
    description
    defaultSeverity
    defaultPaymentAffecting
    active
    version
  }
`);

export const AdminErrorReason = graphql(`
  fragment AdminErrorReason on ErrorReason {
    code
    name
    description
    attributable
    active
    version
  }
`);

export const AdminTaxonomyQuery = graphql(`
  query AdminTaxonomy {
    errorTypes { ...AdminErrorType }
    errorReasons { ...AdminErrorReason }
  }
`);

// A refusal has a `code` of another type: the record's own code goes by another name beside it, and the lists are read anew.
export const CreateErrorTypeMutation = graphql(`
  mutation CreateErrorType($input: ErrorTypeInput!) {
    createErrorType(input: $input) {
      ... on ErrorType { typeCode: code version }
      ... on Refusal { ...RefusalParts }
    }
  }
`);

export const UpdateErrorTypeMutation = graphql(`
  mutation UpdateErrorType($code: String!, $version: Int!, $input: ErrorTypeInput!) {
    updateErrorType(code: $code, version: $version, input: $input) {
      ... on ErrorType { typeCode: code version }
      ... on Refusal { ...RefusalParts }
    }
  }
`);

export const CreateErrorReasonMutation = graphql(`
  mutation CreateErrorReason($input: ErrorReasonInput!) {
    createErrorReason(input: $input) {
      ... on ErrorReason { reasonCode: code version }
      ... on Refusal { ...RefusalParts }
    }
  }
`);

export const UpdateErrorReasonMutation = graphql(`
  mutation UpdateErrorReason($code: String!, $version: Int!, $input: ErrorReasonInput!) {
    updateErrorReason(code: $code, version: $version, input: $input) {
      ... on ErrorReason { reasonCode: code version }
      ... on Refusal { ...RefusalParts }
    }
  }
`);
