import { graphql } from '@overread/schema';

export const CreatePlanMutation = graphql(`
  mutation CreatePlan($input: PlanInput!) {
    createPlan(input: $input) {
      ... on Plan { ...PlanParts }
      ... on Refusal { ...RefusalParts }
    }
  }
`);

export const UpdatePlanMutation = graphql(`
  mutation UpdatePlan($id: UUID!, $version: Int!, $input: PlanInput!) {
    updatePlan(id: $id, version: $version, input: $input) {
      ... on Plan { ...PlanParts }
      ... on Refusal { ...RefusalParts }
    }
  }
`);

export const LockDrawMutation = graphql(`
  mutation LockDraw($input: DrawInput!) {
    lockDraw(input: $input) {
      ... on Draw { ...DrawProof }
      ... on Refusal { ...RefusalParts }
    }
  }
`);

export const ExtendDrawMutation = graphql(`
  mutation ExtendDraw($drawId: UUID!, $by: Int!) {
    extendDraw(drawId: $drawId, by: $by) {
      ... on Draw { ...DrawProof }
      ... on Refusal { ...RefusalParts }
    }
  }
`);

export const ExpandDrawMutation = graphql(`
  mutation ExpandDraw($drawId: UUID!) {
    expandDraw(drawId: $drawId) {
      ... on Draw { ...DrawProof }
      ... on Refusal { ...RefusalParts }
    }
  }
`);

export const SubstituteChartMutation = graphql(`
  mutation SubstituteChart($drawId: UUID!, $unitKey: String!, $reason: String!) {
    substituteChart(drawId: $drawId, unitKey: $unitKey, reason: $reason) {
      ... on Draw { ...DrawProof }
      ... on Refusal { ...RefusalParts }
    }
  }
`);

export const VerifyDrawMutation = graphql(`
  mutation VerifyDraw($drawId: UUID!) {
    verifyDraw(drawId: $drawId) {
      ... on DrawVerification { drawId holds checks { name holds detail } }
      ... on Refusal { ...RefusalParts }
    }
  }
`);
