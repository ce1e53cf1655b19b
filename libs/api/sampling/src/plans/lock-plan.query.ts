import { done, notFound, refuse, type Result, type WriteTx } from '@overread/api-platform';
import { loadPlan, type LoadedPlan } from './load-plan.query.js';

/**
 * A plan, locked so that its draws happen one after the other. Refused to whoever does not see every facility of it: a draw of the part
 * that they see would not be the plan's.
 */
export const lockPlan = async (tx: WriteTx, id: string): Promise<Result<LoadedPlan>> => {
  const plan = await loadPlan(tx, id, 'for update');
  if (plan === null) return notFound('plan');
  const seesAll = tx.actor.allFacilities || plan.facilityIds.every((facility) => tx.actor.facilityIds.includes(facility));
  return seesAll ? done(plan) : refuse('NOT_ALLOWED', 'This plan reaches into facilities that are not yours.', { remedy: 'Ask somebody who sees all of its facilities, or write a plan of your own.' });
};
