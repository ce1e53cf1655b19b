/** What is wrong with one value of one row, and what to do about it. */
export interface RowError {
  /** As a spreadsheet numbers lines: the header is 1. */
  readonly row: number;
  /** The column as the file names it, or the canonical field where the file has none. */
  readonly field: string;
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly remedy: string;
  /** What was there; null when nothing was. */
  readonly value: string | null;
}

/** A value read from text, or why not. */
export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly code: string; readonly message: string; readonly remedy: string };

export const parsed = <T>(value: T): Parsed<T> => ({ ok: true, value });
export const unusable = (code: string, message: string, remedy: string): { readonly ok: false; readonly code: string; readonly message: string; readonly remedy: string } => ({ ok: false, code, message, remedy });
