import { sumOf } from './sum-of.js';

/** Σ(v − mean)² ÷ (n − 1), in two passes; exactly 0 for equal values, whose mean may be off by rounding. Null below two values. */
export const sampleVariance = (values: readonly number[]): number | null => {
  if (values.length < 2) return null;
  if (values.every((value) => value === values[0])) return 0;
  const mean = sumOf(values, (value) => value) / values.length;
  return sumOf(values, (value) => (value - mean) ** 2) / (values.length - 1);
};
