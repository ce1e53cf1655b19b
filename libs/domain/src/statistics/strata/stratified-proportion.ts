import { isLevel } from '../result/is-level.js';
import { refuse, type Result } from '../result/refusal.js';
import { sumOf } from '../result/sum-of.js';
import { checkStrata } from './check-strata.js';
import { stratifiedLimits, type StratifiedLimits } from './stratified-limits.js';

/** x of n drawn from the N units of a stratum. */
export interface ProportionStratum {
  readonly N: number;
  readonly n: number;
  readonly x: number;
}

export interface StratifiedProportion extends StratifiedLimits {
  readonly estimate: number;
  /** 0 when no stratum shows any variation: then show an exact bound instead. */
  readonly se: number;
  /** Σ(n_h − 1). */
  readonly df: number;
}

/**
 * Share of a stratified population, Σ W_h p_h with W_h = N_h/N and var = Σ W_h² (1 − n_h/N_h) p_h q_h ÷ (n_h − 1). Strata
 * without units are dropped; refusals as in `checkStrata`. Cochran WG (1977) Sampling Techniques, 3rd ed., 5.52 and 5.56.
 */
export const stratifiedProportion = ({ strata, conf }: { readonly strata: readonly ProportionStratum[]; readonly conf: number }): Result<StratifiedProportion> => {
  if (!isLevel(conf) || !strata.every(({ n, x }) => x >= 0 && x <= n)) return refuse('INVALID_INPUT');
  const refusal = checkStrata(strata);
  if (refusal !== null) return refusal;
  const present = strata.filter(({ N }) => N > 0);
  const total = sumOf(present, ({ N }) => N);
  const estimate = sumOf(present, ({ N, n, x }) => (N / total) * (x / n));
  const se = Math.sqrt(sumOf(present, ({ N, n, x }) => (n === N ? 0 : ((N / total) ** 2 * (1 - n / N) * (x / n) * (1 - x / n)) / (n - 1))));
  const df = sumOf(present, ({ n }) => n - 1);
  return { estimate, se, df, ...stratifiedLimits(estimate, se, df, conf) };
};
