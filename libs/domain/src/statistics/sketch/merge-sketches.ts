import { refuse, type Result } from '../result/refusal.js';
import { sumOf } from '../result/sum-of.js';
import type { DdSketch } from './dd-sketch.js';

/** The sketch of all data of several sketches. INVALID_INPUT when their accuracies differ, NO_DATA for no sketches. */
export const mergeSketches = (sketches: readonly DdSketch[]): Result<DdSketch> => {
  const [first] = sketches;
  if (first === undefined) return refuse('NO_DATA');
  if (sketches.some(({ relativeAccuracy }) => relativeAccuracy !== first.relativeAccuracy)) return refuse('INVALID_INPUT');
  const buckets = new Map<number, number>();
  for (const sketch of sketches) for (const [key, count] of sketch.buckets) buckets.set(key, (buckets.get(key) ?? 0) + count);
  return { relativeAccuracy: first.relativeAccuracy, zeros: sumOf(sketches, ({ zeros }) => zeros), buckets };
};
