import type { CodeCounts, Score } from './counts.js';

/** max(0, M − X) ÷ (M + R + A): for sites that penalise over-coding. */
export const netOfOverCoding = ({ matched, revised, unsupported, missed }: CodeCounts): Score => ({ numerator: Math.max(0, matched - unsupported), denominator: matched + revised + missed });
