import { twoSidedT } from '../distributions/two-sided-t.js';
import { isRefusal, type Result } from '../result/refusal.js';
import type { Cluster } from './cluster.js';
import { clusterRatio } from './cluster-ratio.js';

/** After minus before; error and limits are null when one side has a single chart. */
export interface RatioDifference {
  readonly estimate: number;
  readonly se: number | null;
  /** Charts before + charts after − 2. */
  readonly df: number;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** Change of a share of codes between two independent samples of charts: variances of the two ratio estimators add, t limits. */
export const differenceOfRatios = ({ before, after, conf }: { readonly before: readonly Cluster[]; readonly after: readonly Cluster[]; readonly conf: number }): Result<RatioDifference> => {
  const first = clusterRatio({ clusters: before, conf });
  if (isRefusal(first)) return first;
  const second = clusterRatio({ clusters: after, conf });
  if (isRefusal(second)) return second;
  const estimate = second.estimate - first.estimate;
  const df = first.df + second.df;
  const t = twoSidedT(conf, df);
  if (first.se === null || second.se === null || t === null) return { estimate, se: null, df, lower: null, upper: null };
  const se = Math.hypot(first.se, second.se);
  return { estimate, se, df, lower: estimate - t * se, upper: estimate + t * se };
};
