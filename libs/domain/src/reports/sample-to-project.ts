/** What an audited chart of a sample came to. */
export interface JudgedChart {
  readonly inError: boolean;
  /** Dollars overpaid and underpaid, each 0 or more. */
  readonly over: number;
  readonly under: number;
  /** Chance of having been drawn, 0 < π ≤ 1; null for charts picked by judgement. */
  readonly pi: number | null;
}

/** A part of the frame that was sampled by itself; the whole frame for methods without strata. */
export interface SampledStratum {
  readonly stratum: string;
  /** Charts of the frame. */
  readonly N: number;
  /** Charts drawn, and those of them whose chance was 1 because of their size (0 where chances follow no size). */
  readonly drawn: number;
  readonly certain: number;
  readonly charts: readonly JudgedChart[];
}

/** How the sample was drawn, as far as its figures depend on it. `by_chance`: with chances that follow a size. */
export type SampleDesign = 'simple' | 'systematic' | 'stratified' | 'by_chance' | 'focused';

export interface SampleToProject {
  readonly design: SampleDesign;
  readonly strata: readonly SampledStratum[];
  /** Two-sided level of the limits, and level of the one-sided lower limit. */
  readonly conf: number;
}
