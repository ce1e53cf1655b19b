import { sumOf } from '../../statistics/result/sum-of.js';
import { allocate } from '../allocation/allocate.js';
import { quotaOf } from '../allocation/quota.js';
import { compareBytes } from '../tickets/compare-bytes.js';
import type { FrameUnit, SamplePlan, StratumSize } from './sample-plan.js';

/** How many charts a plan takes from each stratum of a frame, strata in byte order. An empty frame has none. */
export const stratumSizes = (plan: SamplePlan, frame: readonly FrameUnit[]): readonly StratumSize[] => {
  const counts = new Map<string, number>();
  for (const { stratum } of frame) counts.set(stratum, (counts.get(stratum) ?? 0) + 1);
  const strata = [...counts].map(([stratum, population]) => ({ stratum, population })).sort((a, b) => compareBytes(a.stratum, b.stratum));
  const selected = sizesOf(plan, strata.map(({ population }) => population));
  return strata.map((each, index) => ({ ...each, selected: selected[index] ?? 0, takenWhole: selected[index] === each.population }));
};

const sizesOf = (plan: SamplePlan, populations: readonly number[]): readonly number[] => {
  switch (plan.method) {
    case 'focused':
    case 'all':
      return populations;
    case 'simple':
    case 'quota':
      return populations.map((population) => quotaOf(plan.quota, population));
    case 'stratified': {
      const total = quotaOf(plan.quota, sumOf(populations, (population) => population));
      return allocate({ method: plan.allocation, total, populations, minimum: plan.minimum, deviations: plan.deviations ?? null });
    }
  }
};
