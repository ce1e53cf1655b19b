import { graphql } from '@overread/schema';

/** Names for the filter's lists. Coders come by pages. */
export const FilterOptionsQuery = graphql(`
  query FilterOptions {
    teams { id name active }
    workTypes { code name active }
  }
`);

export const FilterCodersQuery = graphql(`
  query FilterCoders($after: String) {
    people(role: CODER, first: 100, after: $after) {
      edges { node { id code displayName } cursor }
      pageInfo { hasNextPage endCursor total }
    }
  }
`);
