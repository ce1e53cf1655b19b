import type { CodeCounts, Score } from './counts.js';

/** M ÷ (M + R + X + A): the strictest view at code level. */
export const union = ({ matched, revised, unsupported, missed }: CodeCounts): Score => ({ numerator: matched, denominator: matched + revised + unsupported + missed });
