import type { Score } from './counts.js';

/** One chart: right when it has no scored error. */
export const recordOverRecord = (scoredErrors: number): Score => ({ numerator: scoredErrors === 0 ? 1 : 0, denominator: 1 });
