import { isLevel } from '../result/is-level.js';
import { refuse, type Result } from '../result/refusal.js';
import { sampleVariance } from '../result/sample-variance.js';
import { sumOf } from '../result/sum-of.js';
import { checkStrata } from '../strata/check-strata.js';
import { stratifiedLimits, type StratifiedLimits } from '../strata/stratified-limits.js';

/** The audited differences of a stratum of N units. */
export interface DollarStratum {
  readonly N: number;
  readonly values: readonly number[];
}

export interface StratifiedTotal extends StratifiedLimits {
  readonly pointEstimate: number;
  readonly se: number;
  /** Σ(n_h − 1). */
  readonly df: number;
}

/**
 * Total of a stratified frame: Σ N_h ȳ_h with var = Σ N_h² (1 − n_h/N_h) s_h²/n_h, normal and t limits. A stratum audited whole adds no
 * error; strata without units are dropped; refusals as in `checkStrata`. Cochran WG (1977), 5.3–5.4.
 */
export const stratifiedTotal = ({ strata, conf }: { readonly strata: readonly DollarStratum[]; readonly conf: number }): Result<StratifiedTotal> => {
  if (!isLevel(conf) || !strata.every(({ values }) => values.every(Number.isFinite))) return refuse('INVALID_INPUT');
  const refusal = checkStrata(strata.map(({ N, values }) => ({ N, n: values.length })));
  if (refusal !== null) return refusal;
  const present = strata.filter(({ N }) => N > 0);
  const pointEstimate = sumOf(present, ({ N, values }) => (N * sumOf(values, (value) => value)) / values.length);
  const se = Math.sqrt(sumOf(present, ({ N, values }) => (N ** 2 * (1 - values.length / N) * (sampleVariance(values) ?? 0)) / values.length));
  const df = sumOf(present, ({ values }) => values.length - 1);
  return { pointEstimate, se, df, ...stratifiedLimits(pointEstimate, se, df, conf) };
};
