import { isGiven } from '@overread/api-platform';
import type { PlanFilterData } from '../plans/plan-data.js';
import type { Bind } from './stratum-expression.js';

const dayColumn = { coded: 'c.coded_on', discharged: 'c.discharged_on' } as const;

/** What a filter demands of chart c and its coder p, apart from days: every part of it must hold. */
export const chartConditions = (filter: PlanFilterData, bind: Bind): string[] => {
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
  if (isGiven(filter.drg)) clauses.push(`ltrim(c.drg, '0') = ltrim(${bind(filter.drg.trim())}, '0')`);
  if (isGiven(filter.minCharges)) clauses.push(`c.total_charges >= ${bind(filter.minCharges)}::numeric`);
  if (isGiven(filter.code)) {
    const code = bind(filter.code.replace(/[.\s]/g, '').toUpperCase());
    clauses.push(`(${code} = any (c.dx) or ${code} = any (c.pcs) or ${code} = any (c.services))`);
  }
  return clauses;
};

/** The days of a filter, civil days of the facility, both inclusive. */
export const dayConditions = ({ basis, from, to }: PlanFilterData, bind: Bind): string[] => [
  ...(isGiven(from) ? [`${dayColumn[basis]} >= ${bind(from)}::date`] : []),
  ...(isGiven(to) ? [`${dayColumn[basis]} <= ${bind(to)}::date`] : []),
];
