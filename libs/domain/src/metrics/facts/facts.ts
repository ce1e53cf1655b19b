import type { ClockId } from '../clocks/clock-definitions.js';
import type { ClusterSums, WeightedSums } from '../../statistics/index.js';
import type { ClusterName } from './cluster-names.js';
import type { FactName } from './fact-names.js';

/** Lengths of a turnaround clock in minutes: all of them ascending, or each different length with how often it occurred, ascending. */
export type ClockSample =
  | { readonly kind: 'sorted'; readonly minutes: readonly number[] }
  | { readonly kind: 'counted'; readonly minutes: readonly number[]; readonly counts: readonly number[] };

export interface ClockFacts {
  readonly sample: ClockSample;
  /** Of those measured, how many had a target in force and how many of them met it. */
  readonly targeted: number;
  readonly withinTarget: number;
}

/** Charts of a cell as they were audited, and with each chart weighted by 1 ÷ its chance of being drawn. Without weights all count the same. */
export interface CellCluster extends ClusterSums {
  readonly weighted?: WeightedSums;
}

/** What SQL returns for one cell. Left out or null = not measured; 0 = measured, and there was none. */
export interface Facts {
  readonly sums: Readonly<Partial<Record<FactName, number | null>>>;
  readonly clusters?: Readonly<Partial<Record<ClusterName, CellCluster>>>;
  readonly clocks?: Readonly<Partial<Record<ClockId, ClockFacts>>>;
}
