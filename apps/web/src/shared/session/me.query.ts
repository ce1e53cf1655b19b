import { graphql } from '@overread/schema';

/** Who is signed in, with roles, facilities in reach and abilities; null when nobody is. */
export const MeQuery = graphql(`
  query Me {
    me {
      person { id displayName code username }
      roles
      allFacilities
      facilities { id code name zone }
      abilities
    }
  }
`);
