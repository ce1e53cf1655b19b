import { allocate, type AllocationRequest } from '../../sampling/allocation/allocate.js';
import { firstWhere } from '../result/first-where.js';
import { isCount } from '../result/is-count.js';
import { isLevel } from '../result/is-level.js';
import { isRefusal, refuse, type Result } from '../result/refusal.js';
import { sumOf } from '../result/sum-of.js';
import { stratifiedPrecision, type PlannedStratum } from './stratified-precision.js';

export interface StratifiedPlan {
  readonly strata: readonly Omit<PlannedStratum, 'n'>[];
  /** `quota`: the same number of each stratum, or all it has; the size is that number. */
  readonly allocation: AllocationRequest['method'] | 'quota';
  /** Units that each stratum gets at least, or all it has. */
  readonly minimum: number;
  readonly conf: number;
}

/** Units of each stratum when so many are drawn in all (for a quota: of each). */
export const plannedSizes = ({ strata, allocation, minimum }: Omit<StratifiedPlan, 'conf'>, size: number): number[] =>
  allocation === 'quota'
    ? strata.map(({ N }) => Math.min(N, size))
    : allocate({ method: allocation, total: size, populations: strata.map(({ N }) => N), minimum, deviations: strata.map(({ S }) => S) });

export interface StratifiedSize {
  /** Units to draw in all; for a quota of each stratum. */
  readonly size: number;
  /** Of each stratum, in the order given. */
  readonly sizes: readonly number[];
}

/**
 * Units to draw for the figure of the whole frame within ± d, shared over the strata by the plan's allocation, every stratum with
 * units getting some. Found by halving: where whole units round unluckily a size a unit or two smaller may do as well.
 */
export const stratifiedSize = (plan: StratifiedPlan & { readonly d: number }): Result<StratifiedSize> => {
  const { strata, allocation, minimum, conf, d } = plan;
  if (!(d > 0) || !isLevel(conf) || !isCount(minimum) || !strata.every(({ N, S }) => isCount(N) && S >= 0 && Number.isFinite(S))) return refuse('INVALID_INPUT');
  const total = sumOf(strata, ({ N }) => N);
  if (total === 0) return refuse('NO_DATA');
  const most = allocation === 'quota' ? strata.reduce((largest, { N }) => Math.max(largest, N), 0) : total;
  const size = firstWhere(1, most, (wanted) => {
    const sizes = plannedSizes(plan, wanted);
    const bought = stratifiedPrecision({ strata: strata.map(({ N, S }, at) => ({ N, S, n: sizes[at] ?? 0 })), conf });
    return !isRefusal(bought) && bought.d <= d * (1 + 1e-12);
  });
  const sizes = plannedSizes(plan, size);
  return { size: allocation === 'quota' ? size : sumOf(sizes, (n) => n), sizes };
};
