import { twoSidedZ } from '../distributions/two-sided-z.js';
import { isLevel } from '../result/is-level.js';

/** What a size for a given precision is asked with. */
export interface Precision {
  /** Half-width of the two-sided interval, in the unit of the figure (0.03 = 3 points). */
  readonly d: number;
  readonly conf: number;
  /** Units of the frame; null or left out = far more than will be drawn. */
  readonly N?: number | null;
  /** The normal quantile, where a guide prints a rounded one (1.96); null or left out = the exact one of `conf`. */
  readonly z?: number | null;
}

export const isPrecision = ({ d, conf, N = null, z = null }: Precision): boolean => d > 0 && Number.isFinite(d) && isLevel(conf) && (N === null || N >= 1) && (z === null || z > 0);

export const zOf = ({ conf, z = null }: Precision): number => z ?? twoSidedZ(conf);
