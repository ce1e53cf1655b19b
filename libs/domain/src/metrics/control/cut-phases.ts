/** Periods from position `from` up to, not with, `until`. */
export interface Phase {
  readonly from: number;
  readonly until: number;
}

/** Periods cut at positions; positions at the ends and repeated ones cut nothing. Every period is in just one phase, and none of them is empty. */
export const cutPhases = (count: number, positions: readonly number[]): readonly Phase[] => {
  const starts = [...new Set([0, ...positions])].filter((at) => at >= 0 && at < count).sort((a, b) => a - b);
  return starts.map((from, at) => ({ from, until: starts[at + 1] ?? count }));
};
