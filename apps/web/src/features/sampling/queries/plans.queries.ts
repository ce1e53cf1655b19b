import { graphql } from '@overread/schema';

/** One draw in a list: enough to name it and to say how far it is. */
export const DrawLine = graphql(`
  fragment DrawLine on Draw {
    id
    number
    seed
    frameCount
    selectedCount
    projectable
    extendsDrawId
    drawnAt
    progress { assigned inReview submitted total }
  }
`);

export const PlansQuery = graphql(`
  query SamplingPlans {
    plans {
      id
      name
      method
      n
      percent
      perCoder
      perCoderPercent
      stratifyBy
      orderBy
      sizeBy
      riskBy
      discoveryN
      active
      createdAt
      draws { ...DrawLine }
    }
  }
`);

/** A plan with all that its form edits. */
export const PlanParts = graphql(`
  fragment PlanParts on Plan {
    id
    name
    filter { facilityIds teamIds coderIds workTypes payers serviceLines basis from to code drg minCharges }
    method
    n
    percent
    perCoder
    perCoderPercent
    stratifyBy
    allocation
    minimumPerStratum
    valueBands
    orderBy
    sizeBy
    riskBy
    riskFloor
    discoveryN
    expandWhen
    expandAt
    unusableShare
    excludeAlreadyAudited
    minimumCodes
    auditors { id code displayName }
    blindShare
    calibration
    dueDays
    scoringVersion { id number headline effectiveFrom }
    active
    version
  }
`);

export const PlanQuery = graphql(`
  query SamplingPlan($id: UUID!) {
    plan(id: $id) {
      ...PlanParts
      draws { ...DrawLine }
    }
  }
`);

export const PreviewPlanQuery = graphql(`
  query PreviewPlan($input: PlanInput!) {
    previewPlan(input: $input) {
      ... on PlanPreview {
        population
        frame
        excluded { reason count }
        n
        strata { stratum label population selected takenWhole spares deviation }
        halfWidthPoints
        expectedClean
        sentence
        projectable
        warnings
      }
      ... on Refusal { ...RefusalParts }
    }
  }
`);

/** What past audits of charts like a plan's found: what a size is planned with. */
export const PlanPastQuery = graphql(`
  query PlanPast($input: PlanInput!) {
    planPast(input: $input) {
      ... on PlanPast { from to charts chartsInError codes codesRight codesPerChart designEffect }
      ... on Refusal { ...RefusalParts }
    }
  }
`);

/** Who can be named as auditor, and by which method audits can be scored. Auditors come by pages. */
export const PlanAuditorsQuery = graphql(`
  query PlanAuditors($after: String) {
    people(role: AUDITOR, first: 100, after: $after) {
      edges { node { id code displayName active } cursor }
      pageInfo { hasNextPage endCursor total }
    }
  }
`);

export const PlanScoringQuery = graphql(`
  query PlanScoring {
    scoringMethods { id name versions { id number headline effectiveFrom } }
  }
`);
