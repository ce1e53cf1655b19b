import { refuse, type Result } from '../result/refusal.js';

/**
 * Exact quantiles, linear between the order statistics around (n − 1)q, of values in any order. NO_DATA for none,
 * INVALID_INPUT for a q outside [0, 1]. Hyndman RJ, Fan Y (1996) Am Stat 50:361, definition 7 (the default of R).
 */
export const quantileType7 = ({ x, q }: { readonly x: readonly number[]; readonly q: readonly number[] }): Result<{ readonly quantiles: readonly number[] }> => {
  if (!x.every(Number.isFinite) || !q.every((share) => share >= 0 && share <= 1)) return refuse('INVALID_INPUT');
  if (x.length === 0) return refuse('NO_DATA');
  const sorted = [...x].sort((a, b) => a - b);
  const at = (rank: number): number => sorted[Math.min(rank, sorted.length - 1)] ?? 0;
  return {
    quantiles: q.map((share) => {
      const position = (sorted.length - 1) * share;
      const below = Math.floor(position);
      return at(below) + (position - below) * (at(below + 1) - at(below));
    }),
  };
};
