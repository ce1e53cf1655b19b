import type { ReadTx } from '@overread/api-platform';
import { populationQuery } from './population.query.js';
import type { PlanSpec } from '../plans/plan-data.js';
import { stratumDeviations } from '../past/stratum-deviations.query.js';
import type { StratumCount } from './plan-sizes.js';

export interface FrameSummary {
  readonly population: number;
  readonly frame: number;
  /** By stratum name, in byte order: the order that sizes are allocated in. */
  readonly strata: readonly StratumCount[];
  readonly excluded: readonly { readonly reason: string; readonly count: number }[];
}

interface CountRow {
  stratum: string;
  excluded_reason: string | null;
  count: string;
}

/** Counts a population by stratum and by reason of exclusion. */
export const summarise = (rows: readonly CountRow[]): FrameSummary => {
  const strata = new Map<string, number>();
  const excluded = new Map<string, number>();
  for (const row of rows) {
    const into = row.excluded_reason === null ? strata : excluded;
    const key = row.excluded_reason ?? row.stratum;
    into.set(key, (into.get(key) ?? 0) + Number(row.count));
  }
  const sum = (counts: Map<string, number>): number => [...counts.values()].reduce((total, each) => total + each, 0);
  return {
    population: sum(strata) + sum(excluded),
    frame: sum(strata),
    strata: [...strata].map(([stratum, population]) => ({ stratum, population })).sort((a, b) => (a.stratum < b.stratum ? -1 : 1)),
    excluded: [...excluded].map(([reason, count]) => ({ reason, count })).sort((a, b) => (a.reason < b.reason ? -1 : 1)),
  };
};

/** Strata with the deviations that their sizes follow. */
export const withDeviations = async (tx: ReadTx, spec: PlanSpec, strata: readonly StratumCount[], today: string): Promise<readonly StratumCount[]> => {
  const deviations = await stratumDeviations(tx, spec, strata.map(({ stratum }) => stratum), today);
  return deviations === null ? strata : strata.map((each, at) => ({ ...each, deviation: deviations[at] ?? null }));
};

/** The frame of a plan as it would be drawn now; nothing is written. */
export const frameSummary = async (tx: ReadTx, spec: PlanSpec): Promise<FrameSummary> => {
  const population = populationQuery(spec, { ignoreRootDrawId: null, rates: null });
  return summarise(await tx.rows<CountRow>(`select stratum, excluded_reason, count(*) as count from (${population.sql}) population group by 1, 2`, population.parameters));
};
