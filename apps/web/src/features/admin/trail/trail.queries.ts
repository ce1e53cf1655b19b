import { graphql } from '@overread/schema';

export const TrailQuery = graphql(`
  query AdminTrail($noun: String, $recordId: String, $actorId: UUID, $after: String) {
    trail(noun: $noun, recordId: $recordId, actorId: $actorId, first: 50, after: $after) {
      edges { node { id at actor intent noun recordId before after } cursor }
      pageInfo { hasNextPage endCursor total }
    }
  }
`);

/** Whose deeds can be asked for; they come by pages. */
export const TrailPeopleQuery = graphql(`
  query TrailPeople($after: String) {
    people(first: 100, after: $after) {
      edges { node { id code displayName } cursor }
      pageInfo { hasNextPage endCursor total }
    }
  }
`);
