import { coverAccuracy, type Coverage } from './cover-accuracy.js';
import { departmentOf } from './department.js';
import { rankErrors, type RankError } from './rank-error.js';

export interface Simulation {
  readonly departments: number;
  /** Shares and mean widths over all departments. */
  readonly coverage: readonly Coverage[];
  /** Means over all departments. */
  readonly rankings: readonly RankError[];
}

/** The same numbers on every machine: each department is fixed by its name. */
export const simulate = (departments: number): Simulation => {
  const names = Array.from({ length: departments }, (_, index) => `department ${String(index + 1).padStart(4, '0')}`);
  const known = names.map((name) => ({ name, department: departmentOf(name) }));
  const coverage = known.map(({ name, department }) => coverAccuracy(name, department));
  const rankings = known.map(({ name, department }) => rankErrors(name, department));
  const mean = (figures: readonly number[]): number => figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
  return {
    departments,
    coverage: (coverage[0] ?? []).map(({ method }, at) => ({ method, covered: mean(coverage.map((each) => each[at]?.covered ?? 0)), points: mean(coverage.map((each) => each[at]?.points ?? 0)) })),
    rankings: (rankings[0] ?? []).map(({ ranking }, at) => ({ ranking, places: mean(rankings.map((each) => each[at]?.places ?? 0)), wronged: mean(rankings.map((each) => each[at]?.wronged ?? 0)) })),
  };
};
