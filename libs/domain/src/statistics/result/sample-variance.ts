import { sumOf } from './sum-of.js';

/** Σ(v − mean)² ÷ (n − 1), in two passes. Null below two values. */
export const sampleVariance = (values: readonly number[]): number | null => {
  if (values.length < 2) return null;
  const mean = sumOf(values, (value) => value) / values.length;
  return sumOf(values, (value) => (value - mean) ** 2) / (values.length - 1);
};
