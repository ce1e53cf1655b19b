import { twoSidedT } from '../distributions/two-sided-t.js';
import { betaLimits } from '../proportions/beta-limits.js';
import { isRefusal, refuse, type Result } from '../result/refusal.js';
import type { ClusterOptions, ClusterSums } from './cluster.js';
import { ratioOfSums, type ClusterRatio } from './ratio-of-sums.js';

export interface KornGraubard {
  readonly estimate: number;
  /** Codes drawn one by one that would tell as much; null with a single chart. */
  readonly nEffective: number | null;
  /** Within [0, 1]; null with a single chart. */
  readonly lower: number | null;
  readonly upper: number | null;
}

/**
 * Interval for a share of codes when whole charts were drawn: Clopper–Pearson on the effective number of codes,
 * n_eff = pq/var · (t(codes − 1) ÷ t(charts − 1))², capped at the codes there are. With no error, or nothing but errors, the
 * effect of the charts is unknown and the number of charts stands in (the worst case: all codes of a chart alike).
 * A single chart has an estimate and no interval. Korn EL, Graubard BI (1998) Survey Methodology 24:193.
 */
export const kornGraubardOfSums = (sums: ClusterSums, options: ClusterOptions): Result<KornGraubard> => {
  if (!(sums.x >= 0 && sums.x <= sums.m)) return refuse('INVALID_INPUT');
  const ratio = ratioOfSums(sums, options);
  if (isRefusal(ratio)) return ratio;
  const { estimate } = ratio;
  const nEffective = effectiveSize(ratio, sums, options.conf);
  if (nEffective === null) return { estimate, nEffective, lower: null, upper: null };
  return limitsOn(estimate, nEffective, options.conf);
};

/** Clopper–Pearson limits of a share on an effective number of codes. */
export const limitsOn = (estimate: number, nEffective: number, conf: number): KornGraubard => {
  const half = (1 - conf) / 2;
  return { estimate, nEffective, ...betaLimits(estimate === 1 ? nEffective : nEffective * estimate, nEffective, half, half) };
};

const effectiveSize = ({ estimate, se, df }: ClusterRatio, { n, m }: ClusterSums, conf: number): number | null => {
  if (se === null) return null;
  if (estimate === 0 || estimate === 1) return n;
  const codes = twoSidedT(conf, m - 1);
  const charts = twoSidedT(conf, df);
  if (se === 0 || codes === null || charts === null || !(codes > 0 && charts > 0)) return m;
  return Math.min(m, ((estimate * (1 - estimate)) / se ** 2) * (codes / charts) ** 2);
};
