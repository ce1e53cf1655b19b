import { graphql } from '@overread/schema';

export const AdminWorkType = graphql(`
  fragment AdminWorkType on WorkType {
    code
    name
    setting
    aliases
    active
    version
  }
`);

export const AdminStandard = graphql(`
  fragment AdminStandard on WorkStandard {
    id
    workTypeCode
    facility { id name }
    chartsPerHour
    effectiveFrom
  }
`);

export const AdminTarget = graphql(`
  fragment AdminTarget on TurnaroundTarget {
    id
    clock
    workTypeCode
    targetHours
    effectiveFrom
  }
`);

export const WorkTypesQuery = graphql(`
  query AdminWorkTypes {
    workTypes { ...AdminWorkType }
    workStandards { ...AdminStandard }
    turnaroundTargets { ...AdminTarget }
  }
`);

// A refusal has a `code` of another type: the record's own code goes by another name beside it, and the lists are read anew.
export const CreateWorkTypeMutation = graphql(`
  mutation CreateWorkType($input: WorkTypeInput!) {
    createWorkType(input: $input) {
      ... on WorkType { workTypeCode: code version }
      ... on Refusal { ...RefusalParts }
    }
  }
`);

export const UpdateWorkTypeMutation = graphql(`
  mutation UpdateWorkType($code: String!, $version: Int!, $input: WorkTypeInput!) {
    updateWorkType(code: $code, version: $version, input: $input) {
      ... on WorkType { workTypeCode: code version }
      ... on Refusal { ...RefusalParts }
    }
  }
`);

export const AddStandardMutation = graphql(`
  mutation AddWorkStandard($input: WorkStandardInput!) {
    addWorkStandard(input: $input) {
      ... on WorkStandard { ...AdminStandard }
      ... on Refusal { ...RefusalParts }
    }
  }
`);

export const AddTargetMutation = graphql(`
  mutation AddTurnaroundTarget($input: TurnaroundTargetInput!) {
    addTurnaroundTarget(input: $input) {
      ... on TurnaroundTarget { ...AdminTarget }
      ... on Refusal { ...RefusalParts }
    }
  }
`);
