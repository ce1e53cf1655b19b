import { twoSidedT } from '../distributions/two-sided-t.js';
import { twoSidedZ } from '../distributions/two-sided-z.js';

/** Normal and t limits around an estimate, not clipped; the t limits are null without degrees of freedom. */
export interface StratifiedLimits {
  readonly lowerZ: number;
  readonly upperZ: number;
  readonly lowerT: number | null;
  readonly upperT: number | null;
}

export const stratifiedLimits = (estimate: number, se: number, df: number, conf: number): StratifiedLimits => {
  const z = twoSidedZ(conf);
  const t = twoSidedT(conf, df);
  return { lowerZ: estimate - z * se, upperZ: estimate + z * se, lowerT: t === null ? null : estimate - t * se, upperT: t === null ? null : estimate + t * se };
};
