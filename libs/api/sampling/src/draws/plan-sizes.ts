import { allocate } from '@overread/domain/sampling';
import type { PlanSpec } from '../plans/plan-data.js';

export interface StratumCount {
  readonly stratum: string;
  readonly population: number;
}

export interface StratumSize extends StratumCount {
  readonly selected: number;
  /** Fewer charts than asked for: every one of them is taken, and it is said. */
  readonly takenWhole: boolean;
}

const share = (percent: number, population: number): number => Math.min(population, Math.ceil((percent * population) / 100 - 1e-9));

/** How many charts the plan takes from each stratum of a frame. Strata come back in the order they were given. */
export const planSizes = (spec: PlanSpec, strata: readonly StratumCount[]): StratumSize[] => {
  const { parameters } = spec;
  const total = strata.reduce((sum, each) => sum + each.population, 0);
  const whole = (): number[] => strata.map((each) => each.population);
  const wanted = (): number => Math.min(total, parameters.n ?? share(parameters.percent ?? 0, total));
  const sizes: Record<PlanSpec['method'], () => number[]> = {
    all: whole,
    focused: whole,
    quota: () => strata.map((each) => Math.min(each.population, parameters.perCoder ?? share(parameters.perCoderPercent ?? 0, each.population))),
    simple: () => strata.map((each) => (each.population === total ? wanted() : 0)),
    stratified: () => stratified(spec, strata, wanted()),
  };
  const n = sizes[spec.method]();
  return strata.map((each, at) => {
    const selected = n[at] ?? 0;
    return { ...each, selected, takenWhole: selected === each.population };
  });
};

const stratified = (spec: PlanSpec, strata: readonly StratumCount[], total: number): number[] => {
  const populations = strata.map((each) => each.population);
  const asked = spec.parameters.minimumPerStratum ?? 0;
  const minima = populations.map((population) => Math.min(population, asked));
  const floor = minima.reduce((sum, each) => sum + each, 0);
  return allocate({ method: spec.parameters.allocation ?? 'proportional', total: Math.max(total, floor), populations, minimum: asked });
};
