import { isLevel } from '../result/is-level.js';
import { isRefusal, refuse, type Result } from '../result/refusal.js';
import { mergeSketches } from './merge-sketches.js';
import { sketchCount } from './sketch-count.js';
import { sketchOf } from './sketch-of.js';
import { sketchQuantiles } from './sketch-quantiles.js';

export interface MergedQuantilesInput {
  readonly relativeAccuracy: number;
  /** Values ≥ 0 in parts, each sketched by itself. */
  readonly slices: readonly (readonly number[])[];
  readonly q: readonly number[];
}

/** Quantiles of parts that were sketched apart and merged. NO_DATA when all parts are empty. */
export const mergedQuantiles = ({ relativeAccuracy, slices, q }: MergedQuantilesInput): Result<{ readonly quantiles: readonly (number | null)[]; readonly count: number }> => {
  if (!isLevel(relativeAccuracy) || !slices.flat().every((value) => value >= 0 && Number.isFinite(value)) || !q.every((share) => share >= 0 && share <= 1)) return refuse('INVALID_INPUT');
  const merged = mergeSketches(slices.map((slice) => sketchOf(slice, relativeAccuracy)));
  if (isRefusal(merged)) return merged;
  const count = sketchCount(merged);
  return count === 0 ? refuse('NO_DATA') : { quantiles: sketchQuantiles(merged, q), count };
};
