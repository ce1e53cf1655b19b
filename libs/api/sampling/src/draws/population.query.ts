import { isGiven } from '@overread/api-platform';
import type { PlanExclusions, PlanFilterData, PlanSpec, StratifyByCode } from '../plans/plan-data.js';

/** A statement and its parameters, in order. */
export interface Bound {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

const dayColumn = { coded: 'c.coded_on', discharged: 'c.discharged_on' } as const;

const stratumOf: Record<StratifyByCode, string> = {
  coder: "coalesce(p.code, '(none)')",
  work_type: 'c.work_type_code',
  facility: 'f.code',
  payer: "coalesce(c.payer, '(none)')",
  service_line: "coalesce(c.service_line, '(none)')",
};

const stratumExpression = (spec: PlanSpec): string => {
  if (spec.method === 'quota') return stratumOf.coder;
  if (spec.method === 'stratified' && spec.parameters.stratifyBy !== null && spec.parameters.stratifyBy !== undefined) return stratumOf[spec.parameters.stratifyBy];
  return "'all'";
};

const conditions = (filter: PlanFilterData, bind: (value: unknown) => string): string[] => {
  const clauses: string[] = [];
  const anyOf = (column: string, values: readonly string[] | null | undefined, type: string): void => {
    if (values !== null && values !== undefined && values.length > 0) clauses.push(`${column} = any (${bind(values)}::${type}[])`);
  };
  anyOf('c.facility_id', filter.facilityIds, 'uuid');
  anyOf('c.coder_id', filter.coderIds, 'uuid');
  anyOf('p.team_id', filter.teamIds, 'uuid');
  anyOf('c.work_type_code', filter.workTypes, 'text');
  anyOf('c.payer', filter.payers, 'text');
  anyOf('c.service_line', filter.serviceLines, 'text');
  const day = dayColumn[filter.basis];
  if (isGiven(filter.from)) clauses.push(`${day} >= ${bind(filter.from)}::date`);
  if (isGiven(filter.to)) clauses.push(`${day} <= ${bind(filter.to)}::date`);
  if (isGiven(filter.drg)) clauses.push(`ltrim(c.drg, '0') = ltrim(${bind(filter.drg.trim())}, '0')`);
  if (isGiven(filter.minCharges)) clauses.push(`c.total_charges >= ${bind(filter.minCharges)}::numeric`);
  if (isGiven(filter.code)) {
    const code = bind(filter.code.replace(/[.\s]/g, '').toUpperCase());
    clauses.push(`(${code} = any (c.dx) or ${code} = any (c.pcs) or ${code} = any (c.services))`);
  }
  return clauses;
};

const exclusionCase = (exclusions: PlanExclusions, ignoreRoot: string | null, auditors: string, bind: (value: unknown) => string): string => {
  const cases = ["when c.coder_id is null then 'no_coder'"];
  if (exclusions.minimumCodes !== null) cases.push(`when cardinality(c.dx) + cardinality(c.pcs) + cardinality(c.services) < ${bind(exclusions.minimumCodes)}::integer then 'too_few_codes'`);
  if (exclusions.alreadyAudited) {
    cases.push(`when exists (select 1 from sampled_chart s join draw d on d.id = s.draw_id
      where s.chart_id = c.id and d.root_draw_id is distinct from ${bind(ignoreRoot)}::uuid) then 'already_audited'`);
  }
  cases.push(`when cardinality(${auditors}) > 0 and ${auditors} = array[c.coder_id] then 'auditors_own_work'`);
  return `case ${cases.join(' ')} end`;
};

/**
 * The population of a plan: every chart that the filter lets in, with its unit key (FACILITY:ACCOUNT), stratum and,
 * where it cannot be drawn, the reason. Row-level security narrows it to what the actor may see.
 *
 * @param ignoreRootDrawId a chain of draws whose charts do not count as audited: when that chain itself is redrawn
 */
export const populationQuery = (spec: PlanSpec, ignoreRootDrawId: string | null): Bound => {
  const parameters: unknown[] = [];
  const bind = (value: unknown): string => `$${parameters.push(value)}`;
  const auditors = `${bind(spec.auditorIds)}::uuid[]`;
  const where = conditions(spec.filter, bind);
  const sql = `
    select c.id as chart_id, c.facility_id, c.coder_id, c.version as chart_version,
           f.code || ':' || c.account_number as unit_key,
           ${stratumExpression(spec)} as stratum,
           ${exclusionCase(spec.exclusions, ignoreRootDrawId, auditors, bind)} as excluded_reason
    from chart c
    join facility f on f.id = c.facility_id
    left join person p on p.id = c.coder_id
    ${where.length === 0 ? '' : `where ${where.join(' and ')}`}`;
  return { sql, parameters };
};
