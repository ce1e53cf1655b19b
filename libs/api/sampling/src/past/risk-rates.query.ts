import { pastRisk } from '@overread/domain/sampling';
import type { ReadTx } from '@overread/api-platform';
import type { PlanSpec, StratifyByCode } from '../plans/plan-data.js';
import { pastAudits } from './past-audits.query.js';

/** Shares of past charts with an error, 0 to 1. */
export interface RiskRates {
  /** What a value without a past counts for. */
  readonly overall: number;
  readonly by: readonly { readonly by: StratifyByCode; readonly rateOf: Readonly<Record<string, number>> }[];
}

/** The past error rates that a risk-weighted plan is drawn with, shrunk to the rate of all by what each value's audits tell. */
export const riskRates = async (tx: ReadTx, spec: PlanSpec, today: string): Promise<RiskRates> => {
  const by: RiskRates['by'][number][] = [];
  let overall = 0;
  for (const dimension of spec.parameters.riskBy ?? []) {
    const past = await pastAudits(tx, spec, dimension, today);
    const risk = pastRisk(past.map(({ stratum, charts, chartsInError }) => ({ value: stratum, charts, inError: chartsInError })));
    overall = risk.overall;
    by.push({ by: dimension, rateOf: Object.fromEntries(risk.rates.map(({ value, rate }) => [value, rate])) });
  }
  return { overall, by };
};
