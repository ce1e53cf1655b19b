import { graphql } from '@overread/schema';

/** A draw with its whole proof. */
export const DrawProof = graphql(`
  fragment DrawProof on Draw {
    ...DrawLine
    method
    methodVersion
    stratifyBy
    orderBy
    sizeBy
    interval
    start
    certainCount
    nEffective
    drawsByTicket
    populationCount
    frameHash
    strata { stratum label population selected takenWhole spares deviation }
    excluded { reason count }
    substitutions { number unitKey replacedBy reason at }
    expansion { next judged ofCharts withError more upper sentence }
    plan { id name calibration scoringVersion { id number headline } draws { id number extendsDrawId selectedCount } }
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
      edges { node { unitKey stratum ticket rank selected spare chance measure excludedReason } cursor }
      pageInfo { hasNextPage endCursor total }
    }
  }
`);

/** Charts that may have to be replaced: those set aside, of every draw, and those that this draw took. */
export const SubstitutionCandidatesQuery = graphql(`
  query SubstitutionCandidates($drawId: UUID!) {
    skipped: queue(state: SKIPPED, first: 100) { edges { node { id drawId skipReason header { accountNumber facility { id code } } } } }
    drawn: drawUnits(drawId: $drawId, selected: true, first: 100) { edges { node { unitKey } } }
  }
`);
