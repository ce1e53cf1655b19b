import { isLevel } from '../result/is-level.js';
import { refuse, type Result } from '../result/refusal.js';
import { sumOf } from '../result/sum-of.js';

export interface AdjustedPValues {
  /** Benjamini–Hochberg: false discovery rate. */
  readonly bh: readonly number[];
  /** Holm, and Bonferroni: any false discovery at all. */
  readonly holm: readonly number[];
  readonly bonferroni: readonly number[];
  /** Benjamini–Yekutieli: false discovery rate whatever the dependence. */
  readonly by: readonly number[];
  /** How many stay at or below alpha. */
  readonly rejectedBH: number;
  readonly rejectedBonferroni: number;
}

/** Adjusts p-values for as many tests as there are, in their order. NO_DATA for none. Benjamini Y, Hochberg Y (1995) JRSS B 57:289; as R's p.adjust. */
export const adjustPValues = ({ p, alpha }: { readonly p: readonly number[]; readonly alpha: number }): Result<AdjustedPValues> => {
  if (!p.every((value) => value >= 0 && value <= 1) || !isLevel(alpha)) return refuse('INVALID_INPUT');
  const m = p.length;
  if (m === 0) return refuse('NO_DATA');
  const harmonic = sumOf(p, (_, index) => 1 / (index + 1));
  const bh = stepUp(p, (value, rank) => (value * m) / rank);
  const bonferroni = p.map((value) => Math.min(1, value * m));
  const atMost = (values: readonly number[]): number => values.filter((value) => value <= alpha * (1 + 1e-12)).length;
  return {
    bh,
    holm: stepDown(p, (value, rank) => value * (m - rank + 1)),
    bonferroni,
    by: stepUp(p, (value, rank) => (value * m * harmonic) / rank),
    rejectedBH: atMost(bh),
    rejectedBonferroni: atMost(bonferroni),
  };
};

const ranked = (p: readonly number[]): readonly { readonly value: number; readonly index: number }[] => p.map((value, index) => ({ value, index })).sort((a, b) => a.value - b.value || a.index - b.index);

/** From the largest p down: the smallest so far. */
const stepUp = (p: readonly number[], adjust: (value: number, rank: number) => number): readonly number[] => {
  const adjusted = [...p];
  let least = 1;
  [...ranked(p)].reverse().forEach(({ value, index }, fromTop) => {
    least = Math.min(least, adjust(value, p.length - fromTop));
    adjusted[index] = least;
  });
  return adjusted;
};

/** From the smallest p up: the largest so far, not above 1. */
const stepDown = (p: readonly number[], adjust: (value: number, rank: number) => number): readonly number[] => {
  const adjusted = [...p];
  let most = 0;
  ranked(p).forEach(({ value, index }, fromBottom) => {
    most = Math.max(most, adjust(value, fromBottom + 1));
    adjusted[index] = Math.min(1, most);
  });
  return adjusted;
};
