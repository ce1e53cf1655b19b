import { allocate, oversampleSize } from '@overread/domain/sampling';
import { isRefusal } from '@overread/domain/statistics';
import type { PlanSpec } from '../plans/plan-data.js';

export interface StratumCount {
  readonly stratum: string;
  readonly population: number;
  /** Standard deviation that a Neyman allocation follows; null or left out = none. */
  readonly deviation?: number | null;
}

export interface StratumSize extends StratumCount {
  readonly selected: number;
  /** Fewer charts than asked for: every one of them is taken, and it is said. */
  readonly takenWhole: boolean;
  /** Next tickets named as spares. */
  readonly spares: number;
  readonly deviation: number | null;
}

const share = (percent: number, population: number): number => Math.min(population, Math.ceil((percent * population) / 100 - 1e-9));

/** How many charts the plan takes from each stratum of a frame. Strata come back in the order they were given. */
export const planSizes = (spec: PlanSpec, strata: readonly StratumCount[]): StratumSize[] => {
  const { parameters } = spec;
  const total = strata.reduce((sum, each) => sum + each.population, 0);
  const whole = (): number[] => strata.map((each) => each.population);
  const wanted = (): number => Math.min(total, parameters.n ?? share(parameters.percent ?? 0, total));
  const only = (n: number): number[] => strata.map((each) => (each.population === total ? Math.min(total, n) : 0));
  const sizes: Record<PlanSpec['method'], () => number[]> = {
    all: whole,
    focused: whole,
    quota: () => strata.map((each) => Math.min(each.population, parameters.perCoder ?? share(parameters.perCoderPercent ?? 0, each.population))),
    simple: () => only(wanted()),
    systematic: () => only(wanted()),
    proportional_to_size: () => only(wanted()),
    risk_weighted: () => only(wanted()),
    discovery: () => only(parameters.discoveryN ?? 0),
    stratified: () => stratified(spec, strata, wanted()),
  };
  const n = sizes[spec.method]();
  return strata.map((each, at) => sizedStratum(spec, each, n[at] ?? 0));
};

/** A stratum of which so many are taken. */
export const sizedStratum = (spec: Pick<PlanSpec, 'parameters'>, stratum: StratumCount, selected: number): StratumSize => ({
  ...stratum,
  deviation: stratum.deviation ?? null,
  selected,
  takenWhole: selected === stratum.population,
  spares: sparesOf(spec.parameters.unusableShare ?? 0, selected, stratum.population),
});

const sparesOf = (unusableShare: number, selected: number, population: number): number => {
  const size = oversampleSize({ n: selected, unusableShare });
  return isRefusal(size) ? 0 : Math.min(size.spares, population - selected);
};

const stratified = (spec: PlanSpec, strata: readonly StratumCount[], total: number): number[] => {
  const deviations = strata.map((each) => each.deviation ?? null);
  return allocate({
    method: spec.parameters.allocation ?? 'proportional',
    total,
    populations: strata.map((each) => each.population),
    minimum: spec.parameters.minimumPerStratum ?? 0,
    deviations: deviations.every((each) => each !== null) ? deviations : null,
  });
};
