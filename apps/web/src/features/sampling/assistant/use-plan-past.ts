import { useQuery } from '@apollo/client/react';
import type { Inputs, PlanPastQuery as PlanPastData } from '@overread/schema';
import { isRefusal } from '@overread/ui';
import { PlanPastQuery } from '../queries/plans.queries.js';

export type PlanPast = Extract<PlanPastData['planPast'], { __typename: 'PlanPast' }>;

/**
 * What past audits of charts like the plan's found; null while it is looked up, or when it was refused.
 *
 * @param input the plan as the preview asks for it; null = do not look
 */
export function usePlanPast(input: Inputs.PlanInput | null): PlanPast | null {
  const { data, previousData } = useQuery(PlanPastQuery, input === null ? { variables: { input: {} as Inputs.PlanInput }, skip: true } : { variables: { input } });
  const past = (data ?? previousData)?.planPast;
  return past && !isRefusal(past) ? past as PlanPast : null;
}
