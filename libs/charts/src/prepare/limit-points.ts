/** More than this in one series is neither legible nor quick to draw. */
export const MAXIMUM_POINTS = 400;

export interface Limited<T> {
  readonly shown: readonly T[];
  /** Says what was left out; null = nothing. */
  readonly note: string | null;
}

/** The last 400 of a series in time. Ratios cannot be thinned by averaging, so older points go; the table keeps what is drawn. */
export const limitPoints = <T>(points: readonly T[], what: string): Limited<T> =>
  points.length <= MAXIMUM_POINTS
    ? { shown: points, note: null }
    : { shown: points.slice(-MAXIMUM_POINTS), note: `The last ${MAXIMUM_POINTS} of ${points.length.toLocaleString('en-US')} ${what} are shown.` };
