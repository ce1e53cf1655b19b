import { graphql } from '@overread/schema';

export const FacilitiesQuery = graphql(`
  query AdminFacilities {
    facilities { id code name zone active version }
    teams { ...AdminTeam }
  }
`);

export const AdminTeam = graphql(`
  fragment AdminTeam on Team {
    id
    name
    active
    version
    facility { id code name }
  }
`);

// A refusal has a `code` of another type: the record's own code goes by another name beside it, and the lists are read anew.
export const CreateFacilityMutation = graphql(`
  mutation CreateFacility($input: FacilityInput!) {
    createFacility(input: $input) {
      ... on Facility { id facilityCode: code name zone active version }
      ... on Refusal { ...RefusalParts }
    }
  }
`);

export const UpdateFacilityMutation = graphql(`
  mutation UpdateFacility($id: UUID!, $version: Int!, $input: FacilityInput!) {
    updateFacility(id: $id, version: $version, input: $input) {
      ... on Facility { id facilityCode: code name zone active version }
      ... on Refusal { ...RefusalParts }
    }
  }
`);

export const CreateTeamMutation = graphql(`
  mutation CreateTeam($input: TeamInput!) {
    createTeam(input: $input) {
      ... on Team { ...AdminTeam }
      ... on Refusal { ...RefusalParts }
    }
  }
`);

export const UpdateTeamMutation = graphql(`
  mutation UpdateTeam($id: UUID!, $version: Int!, $input: TeamInput!) {
    updateTeam(id: $id, version: $version, input: $input) {
      ... on Team { ...AdminTeam }
      ... on Refusal { ...RefusalParts }
    }
  }
`);
