import { clusterAlikeness } from '@overread/domain/statistics';
import { done, type ReadTx, type Result } from '@overread/api-platform';
import { checkPlan } from '../plans/check-plan.js';
import type { PlanSpec } from '../plans/plan-data.js';
import { stratifiedBy } from '../draws/stratum-expression.js';
import { pastAudits, pastRange, type PastSums } from './past-audits.query.js';
import type { PlanPast } from './plan-past.model.js';

const nothing: PastSums = { stratum: 'all', charts: 0, chartsInError: 0, chartsWithCodes: 0, codes: 0, codesRight: 0, codesSquared: 0, rightSquared: 0, codesTimesRight: 0 };

const add = (sums: readonly PastSums[]): PastSums =>
  sums.reduce((total, each) => ({
    stratum: 'all',
    charts: total.charts + each.charts,
    chartsInError: total.chartsInError + each.chartsInError,
    chartsWithCodes: total.chartsWithCodes + each.chartsWithCodes,
    codes: total.codes + each.codes,
    codesRight: total.codesRight + each.codesRight,
    codesSquared: total.codesSquared + each.codesSquared,
    rightSquared: total.rightSquared + each.rightSquared,
    codesTimesRight: total.codesTimesRight + each.codesTimesRight,
  }), nothing);

/** What past audits of charts like those of a plan found, for planning its size. */
export const planPast = async (tx: ReadTx, spec: PlanSpec, today: string): Promise<Result<PlanPast>> => {
  const checked = checkPlan(spec);
  if (!checked.ok) return checked;
  const strata = await pastAudits(tx, spec, stratifiedBy(spec), today);
  const all = add(strata);
  const alike = clusterAlikeness({ n: all.chartsWithCodes, m: all.codes, x: all.codesRight, mm: all.codesSquared, xx: all.rightSquared, mx: all.codesTimesRight });
  return done({
    ...pastRange(today),
    charts: all.charts,
    chartsInError: all.chartsInError,
    codes: all.codes,
    codesRight: all.codesRight,
    codesPerChart: all.chartsWithCodes === 0 ? null : all.codes / all.chartsWithCodes,
    designEffect: alike?.designEffect ?? null,
    alikeness: alike?.icc ?? null,
    strata: strata.map(({ stratum, charts, chartsInError }) => ({ stratum, charts, chartsInError })),
  });
};
