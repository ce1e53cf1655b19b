import { isCount } from '../../statistics/result/is-count.js';
import { refuse, type Result } from '../../statistics/result/refusal.js';
import { sumOf } from '../../statistics/result/sum-of.js';

/**
 * Chance of each unit to be in a draw of n with probability proportional to size: π = n·size/Σsize, units that would pass 1 are
 * certain and leave the rest to the others, again until none passes. A size of 0 has π = 0, and needs its own stratum. Σπ = n unless
 * fewer units have a size. As R sampling's inclusionprobabilities.
 */
export const inclusionProbabilities = ({ sizes, n }: { readonly sizes: readonly number[]; readonly n: number }): Result<{ readonly pi: readonly number[] }> => {
  if (!isCount(n) || n > sizes.length || !sizes.every((size) => size >= 0 && Number.isFinite(size))) return refuse('INVALID_INPUT');
  if (sizes.length === 0) return refuse('NO_DATA');
  let certain: ReadonlySet<number> = new Set<number>();
  for (;;) {
    const total = sumOf(sizes, (size, index) => (certain.has(index) ? 0 : size));
    const factor = total > 0 ? (n - certain.size) / total : 0;
    const pi = sizes.map((size, index) => (certain.has(index) ? 1 : Math.max(0, size * factor)));
    const more = pi.flatMap((chance, index) => (chance >= 1 && !certain.has(index) ? [index] : []));
    if (more.length === 0) return { pi };
    certain = new Set([...certain, ...more]);
  }
};
