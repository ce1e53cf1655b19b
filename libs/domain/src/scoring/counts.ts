/** Codes of one section after the diff: the coder's side is M + R + X, the auditor's M + R + A. */
export interface CodeCounts {
  /** M: right as they were; a wrong POA, modifier or order leaves the code right. */
  readonly matched: number;
  /** R: replaced within the family. */
  readonly revised: number;
  /** X: taken away. */
  readonly unsupported: number;
  /** A: added. */
  readonly missed: number;
}

/** A share as its two parts; see `ratio`. */
export interface Score {
  readonly numerator: number;
  readonly denominator: number;
}

export const noCounts: CodeCounts = { matched: 0, revised: 0, unsupported: 0, missed: 0 };

export const addCounts = (a: CodeCounts, b: CodeCounts): CodeCounts => ({ matched: a.matched + b.matched, revised: a.revised + b.revised, unsupported: a.unsupported + b.unsupported, missed: a.missed + b.missed });
