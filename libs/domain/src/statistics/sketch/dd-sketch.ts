/**
 * A mergeable sketch of durations: how many values fall into each logarithmic bucket. Two sketches of the same accuracy add bucket by
 * bucket, so SQL can add them; the sketch of all data is the sum of the sketches of its parts.
 * Masson C, Rim JE, Lee HK (2019) PVLDB 12:2195.
 */
export interface DdSketch {
  /** α: a quantile is within this share of an actual value. 0.01 by default. */
  readonly relativeAccuracy: number;
  /** Values of 0. */
  readonly zeros: number;
  /** Values per bucket key. */
  readonly buckets: ReadonlyMap<number, number>;
}
