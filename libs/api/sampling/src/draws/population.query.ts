import type { RiskRates } from '../past/risk-rates.query.js';
import type { PlanSpec } from '../plans/plan-data.js';
import { chartConditions, dayConditions } from './frame-conditions.js';
import { measureExpression, withoutSize } from './measure-expression.js';
import { stratumExpression, type Bind } from './stratum-expression.js';

/** A statement and its parameters, in order. */
export interface Bound {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

export interface PopulationOptions {
  /** A chain of draws whose charts do not count as audited: when that chain itself is redrawn. */
  readonly ignoreRootDrawId: string | null;
  /** Past error rates, for risk-weighted plans; null = risks are not laid down, as for a preview. */
  readonly rates: RiskRates | null;
}

const exclusionCase = (spec: PlanSpec, ignoreRoot: string | null, auditors: string, bind: Bind): string => {
  const cases = ["when c.coder_id is null then 'no_coder'"];
  const { minimumCodes, alreadyAudited } = spec.exclusions;
  if (minimumCodes !== null) cases.push(`when cardinality(c.dx) + cardinality(c.pcs) + cardinality(c.services) < ${bind(minimumCodes)}::integer then 'too_few_codes'`);
  if (alreadyAudited) {
    cases.push(`when exists (select 1 from sampled_chart s join draw d on d.id = s.draw_id
      where s.chart_id = c.id and d.root_draw_id is distinct from ${bind(ignoreRoot)}::uuid) then 'already_audited'`);
  }
  cases.push(`when cardinality(${auditors}) > 0 and ${auditors} = array[c.coder_id] then 'auditors_own_work'`);
  const sizeless = withoutSize(spec);
  if (sizeless !== null) cases.push(`when ${sizeless} then 'no_size'`);
  return `case ${cases.join(' ')} end`;
};

/**
 * The population of a plan: every chart that the filter lets in, with its unit key (FACILITY:ACCOUNT), stratum, what
 * it is ordered or sized by and, where it cannot be drawn, the reason. Row-level security narrows it to what the actor may see.
 */
export const populationQuery = (spec: PlanSpec, { ignoreRootDrawId, rates }: PopulationOptions): Bound => {
  const parameters: unknown[] = [];
  const bind: Bind = (value) => `$${parameters.push(value)}`;
  const auditors = `${bind(spec.auditorIds)}::uuid[]`;
  const where = [...chartConditions(spec.filter, bind), ...dayConditions(spec.filter, bind)];
  const sql = `
    select c.id as chart_id, c.facility_id, c.coder_id, c.version as chart_version,
           f.code || ':' || c.account_number as unit_key,
           ${stratumExpression(spec, bind)} as stratum,
           ${measureExpression(spec, rates, bind)} as measure,
           ${exclusionCase(spec, ignoreRootDrawId, auditors, bind)} as excluded_reason
    from chart c
    join facility f on f.id = c.facility_id
    left join person p on p.id = c.coder_id
    ${where.length === 0 ? '' : `where ${where.join(' and ')}`}`;
  return { sql, parameters };
};
