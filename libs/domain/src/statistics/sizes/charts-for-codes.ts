import { ceilGuarded } from '../result/ceil-guarded.js';
import { isRefusal, refuse, type Result } from '../result/refusal.js';
import { proportionSize } from './proportion-size.js';

/** What whole charts tell of the share of right codes, planned with what the past found. */
export interface CodesPlan {
  /** The share of right codes to expect. */
  readonly p: number;
  readonly conf: number;
  /** Codes of an average chart. */
  readonly codesPerChart: number;
  /** How many times the variance of independent codes, > 0; 1 = the codes of a chart are no more alike than others. */
  readonly designEffect: number;
  /** Charts of the frame; null or left out = far more than will be drawn. */
  readonly N?: number | null;
}

export const isCodesPlan = ({ codesPerChart, designEffect, N = null }: CodesPlan): boolean =>
  codesPerChart >= 1 && Number.isFinite(codesPerChart) && designEffect > 0 && Number.isFinite(designEffect) && (N === null || N >= 1);

/**
 * Charts to draw for a share of codes within ± d: `clusteredSize` planned by a design effect instead of an alikeness, as past audits
 * tell it. Codes n₀ = z²pq/d² times the design effect, over the codes of a chart, then corrected for the charts of the frame.
 * Kish L (1965) Survey Sampling, 5.4.
 */
export const chartsForCodes = (plan: CodesPlan & { readonly d: number }): Result<{ readonly charts: number }> => {
  const { p, d, conf, codesPerChart, designEffect, N = null } = plan;
  if (!isCodesPlan(plan)) return refuse('INVALID_INPUT');
  const single = proportionSize({ p, d, conf });
  if (isRefusal(single)) return single;
  const charts = (single.n0 * designEffect) / codesPerChart;
  return { charts: Math.max(1, ceilGuarded(N === null ? charts : charts / (1 + (charts - 1) / N))) };
};
