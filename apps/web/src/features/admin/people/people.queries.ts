import { graphql } from '@overread/schema';

/** A person with all that the form edits; username is null for those who may not change people. */
export const AdminPerson = graphql(`
  fragment AdminPerson on Person {
    id
    code
    username
    displayName
    team { id name }
    roles
    allFacilities
    facilities { id code name }
    hiredOn
    active
    version
  }
`);

export const AdminPeopleQuery = graphql(`
  query AdminPeople($role: Role, $search: String, $after: String) {
    people(role: $role, search: $search, first: 50, after: $after) {
      edges { node { ...AdminPerson } cursor }
      pageInfo { hasNextPage endCursor total }
    }
  }
`);

export const PersonTeamsQuery = graphql(`
  query PersonTeams {
    teams { id name active facility { id code } }
  }
`);

// A refusal has a `code` of another type: the record's own code goes by another name beside it, and the lists are read anew.
export const CreatePersonMutation = graphql(`
  mutation CreatePerson($input: PersonInput!) {
    createPerson(input: $input) {
      ... on Person { id staffCode: code username displayName version }
      ... on Refusal { ...RefusalParts }
    }
  }
`);

export const UpdatePersonMutation = graphql(`
  mutation UpdatePerson($id: UUID!, $version: Int!, $input: PersonInput!) {
    updatePerson(id: $id, version: $version, input: $input) {
      ... on Person { id staffCode: code username displayName version }
      ... on Refusal { ...RefusalParts }
    }
  }
`);

export const SetPasswordMutation = graphql(`
  mutation SetPassword($personId: UUID!, $password: String!) {
    setPassword(personId: $personId, password: $password) {
      ... on Person { id version }
      ... on Refusal { ...RefusalParts }
    }
  }
`);
