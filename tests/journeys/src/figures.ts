/** What `overread metrics --json` prints of one metric. */
export interface Figure {
  readonly metric: string;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly n: number | null;
  readonly interval: { readonly lower: number; readonly upper: number } | null;
}

export interface FigureTable {
  readonly rows: readonly { readonly code: string | null; readonly values: readonly Figure[] }[];
  readonly total: { readonly values: readonly Figure[] };
}

/** One figure of a row; fails when it was not printed. */
export const figureOf = (row: { readonly values: readonly Figure[] }, metric: string): Figure => {
  const found = row.values.find((each) => each.metric === metric);
  if (found === undefined) throw new Error(`the metric ${metric} was not printed`);
  return found;
};
