import { refuse, type Refusal } from '../result/refusal.js';

/** Events counted per period and what they were counted in: errors and codes, or errors and charts. */
export interface Subgroups {
  readonly counts: readonly number[];
  /** Of each period; 0 is INVALID_INPUT: a period in which nothing was judged is no point. */
  readonly sizes: readonly number[];
}

/** Limits of a control chart, one of each per period. */
export interface ChartLimits {
  /** Σcounts ÷ Σsizes. */
  readonly center: number;
  readonly ucl: readonly number[];
  readonly lcl: readonly number[];
}

/** INVALID_INPUT for lists that do not match, sizes of 0, or shares above 1 with `shares`; NO_DATA for no periods. */
export const checkSubgroups = ({ counts, sizes }: Subgroups, shares: boolean): Refusal | null => {
  if (counts.length !== sizes.length) return refuse('INVALID_INPUT');
  const isSound = counts.every((count, index) => count >= 0 && Number.isFinite(count) && (!shares || count <= (sizes[index] ?? 0)));
  if (!isSound || !sizes.every((size) => size > 0 && Number.isFinite(size))) return refuse('INVALID_INPUT');
  return counts.length === 0 ? refuse('NO_DATA') : null;
};
