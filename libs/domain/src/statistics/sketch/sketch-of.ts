import { ddGamma, ddKey } from './dd-mapping.js';
import type { DdSketch } from './dd-sketch.js';

/** The sketch of values ≥ 0; of none, an empty one. */
export const sketchOf = (values: readonly number[], relativeAccuracy: number): DdSketch => {
  const gamma = ddGamma(relativeAccuracy);
  const buckets = new Map<number, number>();
  for (const value of values) if (value > 0) buckets.set(ddKey(value, gamma), (buckets.get(ddKey(value, gamma)) ?? 0) + 1);
  return { relativeAccuracy, zeros: values.filter((value) => value === 0).length, buckets };
};
