import { twoSidedT } from '../distributions/two-sided-t.js';
import { isCount } from '../result/is-count.js';
import { isLevel } from '../result/is-level.js';
import { refuse, type Result } from '../result/refusal.js';
import type { ClusterOptions, ClusterSums } from './cluster.js';

export interface ClusterRatio {
  /** Σx ÷ Σm. */
  readonly estimate: number;
  /** Null with a single chart: what differs between charts cannot be seen in one. */
  readonly se: number | null;
  /** Charts − 1. */
  readonly df: number;
  /** Symmetric t limits, not clipped; null with a single chart. Show Korn–Graubard limits instead. */
  readonly lower: number | null;
  readonly upper: number | null;
  /** Variance ÷ that of as many codes drawn one by one; null where the share is 0 or 1, or no share at all. */
  readonly deff: number | null;
}

/**
 * Ratio estimator of a share of codes (or of any figure per code) over charts as clusters, linearised: R = Σx/Σm,
 * var = (1 − n/N) · n/(n − 1) · Σ(x − Rm)² ÷ (Σm)², with Σ(x − Rm)² = Σx² − 2RΣmx + R²Σm².
 * Cochran WG (1977) Sampling Techniques, 3rd ed., 6.4 and 9A; as R survey's svyratio and svymean.
 */
export const ratioOfSums = (sums: ClusterSums, options: ClusterOptions): Result<ClusterRatio> => ratioOfSquares(sums, residualSquares(sums), options);

/** `ratioOfSums` with Σ(x − Rm)² given. */
export const ratioOfSquares = ({ n, m, x }: Pick<ClusterSums, 'n' | 'm' | 'x'>, squares: number, { populationClusters = null, conf }: ClusterOptions): Result<ClusterRatio> => {
  if (!(isCount(n) && m >= 0 && Number.isFinite(m) && Number.isFinite(x) && isLevel(conf) && (populationClusters === null || populationClusters >= n))) return refuse('INVALID_INPUT');
  if (n === 0 || m === 0) return refuse('NO_DATA');
  const estimate = x / m;
  if (n === 1) return { estimate, se: null, df: 0, lower: null, upper: null, deff: null };
  const variance = ((n / (n - 1)) * squares) / m ** 2;
  const unclustered = (estimate * (1 - estimate)) / (m - 1);
  const se = Math.sqrt((populationClusters === null ? 1 : 1 - n / populationClusters) * variance);
  const half = (twoSidedT(conf, n - 1) ?? 0) * se;
  return { estimate, se, df: n - 1, lower: estimate - half, upper: estimate + half, deff: unclustered > 0 ? variance / unclustered : null };
};

/** Σ(x − Rm)² from the sums; what is only rounding counts as none. */
const residualSquares = ({ m, x, mm, xx, mx }: ClusterSums): number => {
  const ratio = x / m;
  const squares = xx - 2 * ratio * mx + ratio * ratio * mm;
  return squares > 1e-13 * (xx + ratio * ratio * mm) ? squares : 0;
};
