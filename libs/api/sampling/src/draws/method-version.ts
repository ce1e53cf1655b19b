import type { PlanMethodCode } from '../plans/plan-data.js';

/** The algorithm that chooses units; a change of it is a new name. docs/reproduce-a-draw.md describes each. */
export const methodVersion = (method: PlanMethodCode): string => (method === 'systematic' ? 'systematic/1' : method === 'proportional_to_size' || method === 'risk_weighted' ? 'size-steps/1' : 'hash-ticket/1');
