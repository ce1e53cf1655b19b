import { refuse, type Result } from '../result/refusal.js';
import { sumOf } from '../result/sum-of.js';

export interface VitalFew {
  /** Names by falling count, ties by name. */
  readonly order: readonly string[];
  /** Share of all counts up to and including each name. */
  readonly cumulative: readonly number[];
  /** The shortest prefix that reaches the cutoff. */
  readonly vitalFew: readonly string[];
}

/** Pareto's vital few: which names make up `cutoff` (0.8) of all counts, or of all dollars. NO_DATA when there are none. */
export const vitalFew = ({ counts, cutoff }: { readonly counts: Readonly<Record<string, number>>; readonly cutoff: number }): Result<VitalFew> => {
  const entries = Object.entries(counts).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  if (!entries.every(([, count]) => count >= 0 && Number.isFinite(count)) || !(cutoff > 0 && cutoff <= 1)) return refuse('INVALID_INPUT');
  const total = sumOf(entries, ([, count]) => count);
  if (total === 0) return refuse('NO_DATA');
  let sum = 0;
  const cumulative = entries.map(([, count]) => (sum += count) / total);
  const order = entries.map(([name]) => name);
  return { order, cumulative, vitalFew: order.slice(0, 1 + cumulative.findIndex((share) => share >= cutoff - 1e-12)) };
};
