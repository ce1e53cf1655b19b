import { graphql } from '@overread/schema';

/** A draw with its whole proof. */
export const DrawProof = graphql(`
  fragment DrawProof on Draw {
    ...DrawLine
    method
    methodVersion
    populationCount
    frameHash
    strata { stratum label population selected takenWhole }
    excluded { reason count }
    plan { id name stratifyBy calibration scoringVersion { id number headline } draws { id number extendsDrawId selectedCount } }
  }
`);

export const DrawQuery = graphql(`
  query DrawPage($id: UUID!) {
    draw(id: $id) { ...DrawProof }
  }
`);

export const DrawUnitsQuery = graphql(`
  query DrawUnits($drawId: UUID!, $selected: Boolean, $after: String) {
    drawUnits(drawId: $drawId, selected: $selected, first: 100, after: $after) {
      edges { node { unitKey stratum ticket rank selected excludedReason } cursor }
      pageInfo { hasNextPage endCursor total }
    }
  }
`);
