import { sumOf } from '../../statistics/result/sum-of.js';

/** Whole numbers that add up to `total`: each part rounded down, the units left go to the largest fractions, ties to the earlier part. */
export const largestRemainder = (raw: readonly number[], total: number): readonly number[] => {
  const whole = raw.map((part) => Math.floor(part + 1e-9));
  const left = total - sumOf(whole, (part) => part);
  const favoured = raw
    .map((part, index) => ({ index, fraction: Math.round((part - (whole[index] ?? 0)) * 1e9) }))
    .sort((a, b) => b.fraction - a.fraction || a.index - b.index)
    .slice(0, left)
    .map(({ index }) => index);
  return whole.map((part, index) => part + (favoured.includes(index) ? 1 : 0));
};
