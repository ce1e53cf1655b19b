/** A chart: m codes judged, x of them right (or wrong), 0 ≤ x ≤ m. */
export interface Cluster {
  readonly m: number;
  readonly x: number;
}

/** All that cluster-robust limits need, so that SQL can add it: sums over charts with m > 0. */
export interface ClusterSums {
  /** Charts with m > 0. */
  readonly n: number;
  readonly m: number;
  readonly x: number;
  /** Σ m² */
  readonly mm: number;
  /** Σ x² */
  readonly xx: number;
  /** Σ m·x */
  readonly mx: number;
}

export interface ClusterOptions {
  /** Charts of the frame, for the finite-population correction; null or left out = far more than were drawn. */
  readonly populationClusters?: number | null;
  /** Two-sided level. */
  readonly conf: number;
}
