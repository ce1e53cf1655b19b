/** Something that holds from a civil day (YYYY-MM-DD) until the next of its kind. */
export interface Dated {
  readonly effectiveFrom: string;
}

/** The row in force on a civil day: the latest that took effect on or before it; null before the first. */
export const inForce = <T extends Dated>(rows: readonly T[], day: string): T | null =>
  rows.reduce<T | null>((latest, row) => (row.effectiveFrom <= day && (latest === null || row.effectiveFrom > latest.effectiveFrom) ? row : latest), null);
