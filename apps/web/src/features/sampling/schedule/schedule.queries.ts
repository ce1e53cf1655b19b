import { graphql } from '@overread/schema';

/** The schedule of a plan with its last runs. */
export const PlanScheduleParts = graphql(`
  fragment PlanScheduleParts on Plan {
    id
    schedule { id rhythm day hour zone drawsFrom active version next { dueOn dueAt from to } }
    scheduleRuns(first: 12) { id dueOn dueAt from to state attempts words draw { id number selectedCount } }
  }
`);

export const PlanScheduleQuery = graphql(`
  query PlanSchedule($planId: UUID!) {
    plan(id: $planId) { ...PlanScheduleParts }
  }
`);

export const SetPlanScheduleMutation = graphql(`
  mutation SetPlanSchedule($planId: UUID!, $version: Int!, $input: PlanScheduleInput!) {
    setPlanSchedule(planId: $planId, version: $version, input: $input) {
      ... on Plan { ...PlanScheduleParts }
      ... on Refusal { ...RefusalParts }
    }
  }
`);

export const RemovePlanScheduleMutation = graphql(`
  mutation RemovePlanSchedule($planId: UUID!, $version: Int!) {
    removePlanSchedule(planId: $planId, version: $version) {
      ... on Plan { ...PlanScheduleParts }
      ... on Refusal { ...RefusalParts }
    }
  }
`);
