/** The same figures as a table, for those who read rather than look. */
export interface TableView {
  readonly columns: readonly { readonly label: string; readonly numeric: boolean }[];
  /** Cells already written out, one a column. */
  readonly rows: readonly (readonly string[])[];
  /** What each row is about, in the order of the rows: the key of its mark. */
  readonly keys: readonly string[];
}

/** What every chart says in words besides its drawing. */
export interface ChartWords {
  readonly title: string;
  /** The finding in one or two sentences. */
  readonly summary: string;
  /** What was left out or has to be known to read it; null = nothing. */
  readonly note: string | null;
  readonly table: TableView;
}
