import { ddGamma, ddRepresentative } from './dd-mapping.js';
import type { DdSketch } from './dd-sketch.js';
import { sketchCount } from './sketch-count.js';

/** Quantiles of a sketch at shares within [0, 1]: the bucket of the value of rank floor(q(n − 1)), within the sketch's accuracy of it. Null for an empty sketch. */
export const sketchQuantiles = (sketch: DdSketch, shares: readonly number[]): readonly (number | null)[] => {
  const gamma = ddGamma(sketch.relativeAccuracy);
  const ascending = [...sketch.buckets].sort(([a], [b]) => a - b);
  const count = sketchCount(sketch);
  return shares.map((share) => {
    if (count === 0) return null;
    const rank = Math.floor(share * (count - 1) + 1e-9);
    let before = sketch.zeros;
    if (rank < before) return 0;
    const bucket = ascending.find(([, size]) => (before += size) > rank);
    return bucket === undefined ? null : ddRepresentative(bucket[0], gamma);
  });
};
