import type { ClockId } from '../clocks/clock-definitions.js';
import type { ClusterName } from '../facts/cluster-names.js';
import type { FactName } from '../facts/fact-names.js';

export type MetricGroup = 'volume' | 'accuracy' | 'turnaround' | 'query' | 'audit';

/** `ratio`: of at most 1, mostly. `rate`: events per unit, which may exceed 1. */
export type MetricUnit = 'count' | 'hours' | 'minutes' | 'ratio' | 'rate' | 'dollars';

/** The civil day, in the facility's zone, that places a row in a period. `discharged` figures are a stock at the end of the range. */
export type MetricBasis = 'coded' | 'discharged' | 'worked' | 'audited' | 'opened' | 'available' | 'answered' | 'acknowledged' | 'billed';

/** Which interval goes with the value. */
export type IntervalMethod = 'none' | 'wilson' | 'hypergeometric' | 'korn-graubard' | 'ratio-t';

/** What the rows behind a number are. */
export type MetricRows = 'charts' | 'audits' | 'findings' | 'queries' | 'time-log';

/** Facts added and subtracted, then divided by `per` (60 turns minutes into hours; 1 where left out). */
export interface FactSum {
  readonly add: readonly FactName[];
  readonly subtract?: readonly FactName[];
  readonly per?: number;
}

export type Computation =
  /** A sum: additive. `n` = the units behind it; the value itself where left out. */
  | { readonly kind: 'sum'; readonly numerator: FactSum; readonly n?: FactName }
  /** A sum ÷ a sum, of unlike things: no interval. */
  | { readonly kind: 'quotient'; readonly numerator: FactSum; readonly denominator: FactSum; readonly n: FactName }
  /** Events ÷ units, of which one unit may have several and those of one chart come together: t limits of the ratio over charts, a u′ chart over time. */
  | { readonly kind: 'rate'; readonly numerator: FactSum; readonly denominator: FactSum; readonly n: FactName; readonly charts: ClusterName }
  /**
   * Units that hold ÷ units, each unit judged by itself: Wilson, or hypergeometric limits where the charts of the frame are known.
   * `charts`: the same judgement once a chart, with the charts' weights; left out = not of drawn charts.
   */
  | { readonly kind: 'share'; readonly numerator: FactSum; readonly denominator: FactSum; readonly charts?: ClusterName }
  /** Σx ÷ Σm over charts as clusters: Korn–Graubard. */
  | { readonly kind: 'cluster'; readonly cluster: ClusterName }
  /** The numerator of one quotient × a cluster share ÷ the denominator of the quotient. */
  | { readonly kind: 'adjusted'; readonly numerator: FactSum; readonly denominator: FactSum; readonly by: ClusterName }
  | { readonly kind: 'clock-count'; readonly clock: ClockId }
  | { readonly kind: 'clock-mean'; readonly clock: ClockId }
  | { readonly kind: 'clock-percentile'; readonly clock: ClockId; readonly share: number }
  /** Laps within target ÷ laps with a target: Wilson. */
  | { readonly kind: 'clock-within-target'; readonly clock: ClockId };

/** One metric, whole: tooltip, schema description and docs come from here. */
export interface MetricEntry {
  readonly id: string;
  readonly name: string;
  readonly group: MetricGroup;
  readonly unit: MetricUnit;
  readonly basis: MetricBasis;
  /** What the value means, in one sentence for people. */
  readonly sentence: string;
  /** What null means. */
  readonly missing: string;
  readonly better: 'higher' | 'lower' | null;
  /** Units needed before the value is judged or compared; null = none. */
  readonly minimumN: number | null;
  readonly rows: MetricRows;
  readonly computation: Computation;
}
