import { isRefusal } from '../../statistics/result/refusal.js';
import { sumOf } from '../../statistics/result/sum-of.js';
import { allocateStrata, type AllocationInput } from './allocate-strata.js';

export interface AllocationRequest {
  readonly method: AllocationInput['kind'];
  /** Units wanted in all. */
  readonly total: number;
  /** Units of each stratum. */
  readonly populations: readonly number[];
  /** Units that each stratum gets at least, or all it has. */
  readonly minimum: number;
  /** Standard deviations within the strata, for Neyman; missing ones make it proportional. */
  readonly deviations?: readonly number[] | null;
}

/**
 * Units per stratum of a plan, in the order given: `allocateStrata` that takes what can be taken. A total below the minima is
 * raised to them, one above the population takes it whole; no strata give none. Σ never exceeds the population.
 */
export const allocate = ({ method, total, populations, minimum, deviations = null }: AllocationRequest): number[] => {
  const floor = sumOf(populations, (N) => Math.min(N, minimum));
  const whole = sumOf(populations, (N) => N);
  const allocation = allocateStrata({
    kind: method === 'neyman' && deviations === null ? 'proportional' : method,
    total: Math.min(whole, Math.max(floor, total)),
    Nh: populations,
    Sh: deviations,
    minPerStratum: minimum,
  });
  return isRefusal(allocation) ? populations.map(() => 0) : [...allocation.n];
};
