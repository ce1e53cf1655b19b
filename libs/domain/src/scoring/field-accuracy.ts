import type { Score } from './counts.js';

/** Right values ÷ audited values of one field. */
export const fieldAccuracy = (audited: number, wrong: number): Score => ({ numerator: Math.max(0, audited - wrong), denominator: audited });
