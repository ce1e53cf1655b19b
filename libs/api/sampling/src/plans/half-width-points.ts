import { isRefusal, stratifiedPrecision, wilson } from '@overread/domain/statistics';

export interface StratumToJudge {
  readonly population: number;
  readonly selected: number;
}

/**
 * Half the width of the 95 % interval for a share of clean charts, in percentage points. One stratum: Wilson's, narrowed by the
 * finite-population factor √((N − n) ÷ (N − 1)). Several: z √(Σ N_h² (1 − n_h/N_h) pq/n_h) ÷ N, Cochran WG (1977), 5.9. Null when nothing
 * is drawn, or a stratum with charts gets none: of that nothing could be told.
 */
export const halfWidthPoints = (strata: readonly StratumToJudge[], share: number): number | null => {
  const [only] = strata;
  if (strata.length > 1) {
    const spread = Math.sqrt(share * (1 - share));
    const planned = stratifiedPrecision({ strata: strata.map(({ population, selected }) => ({ N: population, n: selected, S: spread })), conf: 0.95 });
    return isRefusal(planned) ? null : 100 * planned.d;
  }
  if (only === undefined || only.selected <= 0) return null;
  const { population, selected: n } = only;
  const interval = wilson({ x: share * n, n, conf: 0.95 });
  if (isRefusal(interval)) return null;
  const factor = population > 1 ? Math.sqrt(Math.max(0, population - n) / (population - 1)) : 0;
  return (100 * factor * (interval.upper - interval.lower)) / 2;
};
