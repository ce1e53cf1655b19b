import type { Score } from './counts.js';

/** One case: right when its group (DRG, APC, E/M level) stayed. A case whose group was not audited has denominator 0. */
export const caseOverCase = (audited: boolean, right: boolean): Score => ({ numerator: audited && right ? 1 : 0, denominator: audited ? 1 : 0 });
