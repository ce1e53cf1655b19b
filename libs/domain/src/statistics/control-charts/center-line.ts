import { sumOf } from '../result/sum-of.js';
import type { Subgroups } from './subgroups.js';

/** Σcounts ÷ Σsizes of checked subgroups. */
export const centerLine = ({ counts, sizes }: Subgroups): number => sumOf(counts, (count) => count) / sumOf(sizes, (size) => size);
