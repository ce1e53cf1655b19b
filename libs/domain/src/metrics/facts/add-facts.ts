import type { WeightedSums } from '../../statistics/index.js';
import type { CellCluster, ClockFacts, Facts } from './facts.js';
import { mergeSamples } from './merge-samples.js';

/**
 * Two disjoint cells as one: sums and clusters add, samples of clocks merge. What neither cell measured stays unmeasured; what
 * only one measured is taken from it.
 */
export const addFacts = (a: Facts, b: Facts): Facts => ({
  sums: combine(a.sums, b.sums, (left, right) => (left === null ? right : right === null ? left : left + right)),
  clusters: combine(a.clusters ?? {}, b.clusters ?? {}, addClusters),
  clocks: combine(a.clocks ?? {}, b.clocks ?? {}, addClocks),
});

const combine = <T>(a: Readonly<Record<string, T>>, b: Readonly<Record<string, T>>, add: (left: T, right: T) => T): Record<string, T> => {
  const result: Record<string, T> = { ...a };
  for (const [name, value] of Object.entries(b)) {
    const before = a[name];
    result[name] = before === undefined ? value : add(before, value);
  }
  return result;
};

const addClusters = (a: CellCluster, b: CellCluster): CellCluster => ({
  n: a.n + b.n, m: a.m + b.m, x: a.x + b.x, mm: a.mm + b.mm, xx: a.xx + b.xx, mx: a.mx + b.mx,
  ...(a.weighted === undefined || b.weighted === undefined ? {} : { weighted: addWeighted(a.weighted, b.weighted) }),
});

const addWeighted = (a: WeightedSums, b: WeightedSums): WeightedSums => ({ w: a.w + b.w, ww: a.ww + b.ww, wm: a.wm + b.wm, wx: a.wx + b.wx, wmm: a.wmm + b.wmm, wxx: a.wxx + b.wxx, wmx: a.wmx + b.wmx });

const addClocks = (a: ClockFacts, b: ClockFacts): ClockFacts => ({ sample: mergeSamples(a.sample, b.sample), targeted: a.targeted + b.targeted, withinTarget: a.withinTarget + b.withinTarget });
