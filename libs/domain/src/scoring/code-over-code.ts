import type { CodeCounts, Score } from './counts.js';

/** M ÷ (M + R + A): the headline of coding accuracy. Nothing coded and nothing missed → denominator 0, not measured. */
export const codeOverCode = ({ matched, revised, missed }: CodeCounts): Score => ({ numerator: matched, denominator: matched + revised + missed });
