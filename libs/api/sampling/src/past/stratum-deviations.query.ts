import { pastDeviations } from '@overread/domain/sampling';
import type { ReadTx } from '@overread/api-platform';
import type { PlanSpec } from '../plans/plan-data.js';
import { pastAudits } from './past-audits.query.js';
import { stratifiedBy } from '../draws/stratum-expression.js';

/** Audited charts below which a stratum's own past is no guide. */
const telling = 10;

/**
 * Standard deviations of "a chart has an error" by stratum for Neyman allocation, in the order of the strata; null for other
 * allocations, and where past audits hold no variation at all: such a plan is allocated in proportion.
 */
export const stratumDeviations = async (tx: ReadTx, spec: PlanSpec, strata: readonly string[], today: string): Promise<readonly number[] | null> => {
  const by = stratifiedBy(spec);
  if (spec.method !== 'stratified' || spec.parameters.allocation !== 'neyman' || by === null) return null;
  const past = await pastAudits(tx, spec, by, today);
  return pastDeviations({ strata, minimum: telling, past: past.map(({ stratum, charts, chartsInError }) => ({ stratum, n: charts, sum: chartsInError, squares: chartsInError })) });
};
