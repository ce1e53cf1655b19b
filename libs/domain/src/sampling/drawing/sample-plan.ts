import type { AllocationInput } from '../allocation/allocate-strata.js';
import type { Quota } from '../allocation/quota.js';

/** How charts are chosen from a frame. */
export type SamplePlan =
  /** Every chart equally likely. */
  | { readonly method: 'simple'; readonly quota: Quota }
  /** A simple draw within each stratum; the quota is of the whole frame. */
  | { readonly method: 'stratified'; readonly quota: Quota; readonly allocation: AllocationInput['kind']; readonly minimum: number; readonly deviations?: readonly number[] | null }
  /** The same quota of each coder: the stratum of a chart is its coder. */
  | { readonly method: 'quota'; readonly quota: Quota }
  /** All charts that a filter found: not projectable. */
  | { readonly method: 'focused' }
  /** One hundred percent. */
  | { readonly method: 'all' };

/** A chart of the frame; `stratum` is `all` where the method has none. */
export interface FrameUnit {
  readonly key: string;
  readonly stratum: string;
}

export interface StratumSize {
  readonly stratum: string;
  readonly population: number;
  readonly selected: number;
  /** Every chart is taken because there are no more than were asked for; it is said so. */
  readonly takenWhole: boolean;
}
