/** A figure with its limits; the limits are null where the method has none. */
export interface WithLimits {
  readonly value: number;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** Limits within [−1, 1], or none where nothing was disagreed on: an error of 0 says nothing of the next chart. */
export const withLimits = (value: number, se: number | null, lower: number | null, upper: number | null): WithLimits =>
  se === null || se <= 1e-12 || lower === null || upper === null ? { value, lower: null, upper: null } : { value, lower: Math.max(-1, lower), upper: Math.min(1, upper) };
