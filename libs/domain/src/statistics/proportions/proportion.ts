/** x of n, and the two-sided level unless a method says otherwise. */
export interface ProportionInput {
  /** Units with the property, 0 ≤ x ≤ n; may be fractional where n is an effective sample size. */
  readonly x: number;
  /** Units looked at; 0 is refused as NO_DATA. */
  readonly n: number;
  /** Level, 0 < conf < 1, such as 0.95. */
  readonly conf: number;
}

/** A share with its limits, all within [0, 1] unless a method says otherwise. */
export interface ProportionInterval {
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number;
}
