const ROW = 26;
const FRAME = 60;

/** Pixels that a chart of one row a thing needs. */
export const rowsHeight = (rows: readonly unknown[]): number => FRAME + ROW * Math.max(1, rows.length);
