import { addDays } from '@overread/domain/time';
import type { ReadTx } from '@overread/api-platform';
import type { PlanSpec, StratifyByCode } from '../plans/plan-data.js';
import { chartConditions } from '../draws/frame-conditions.js';
import { dimensionExpression, type Bind } from '../draws/stratum-expression.js';

/** Days of audits that plans are made from: a year has every season, and what is older tells of other people and other rules. */
export const pastDays = 365;

/** First and last day of audits that a plan of `today` looks at. */
export const pastRange = (today: string): { readonly from: string; readonly to: string } => ({ from: addDays(today, -pastDays), to: today });

/** What projectable audits found, added up; codes are matched + revised + missed. Squares and products are for cluster limits. */
export interface PastSums {
  /** The value of the dimension; “all” without one. */
  readonly stratum: string;
  readonly charts: number;
  readonly chartsInError: number;
  /** Charts with a code to judge. */
  readonly chartsWithCodes: number;
  readonly codes: number;
  readonly codesRight: number;
  readonly codesSquared: number;
  readonly rightSquared: number;
  readonly codesTimesRight: number;
}

const columns: readonly (readonly [Exclude<keyof PastSums, 'stratum'>, string])[] = [
  ['charts', 'count(*)'],
  ['chartsInError', 'count(*) filter (where not a.clean)'],
  ['chartsWithCodes', 'count(*) filter (where a.matched + a.revised + a.missed > 0)'],
  ['codes', 'coalesce(sum(a.matched + a.revised + a.missed), 0)'],
  ['codesRight', 'coalesce(sum(a.matched), 0)'],
  ['codesSquared', 'coalesce(sum((a.matched + a.revised + a.missed)::numeric ^ 2), 0)'],
  ['rightSquared', 'coalesce(sum(a.matched::numeric ^ 2), 0)'],
  ['codesTimesRight', 'coalesce(sum((a.matched + a.revised + a.missed)::numeric * a.matched), 0)'],
];

/**
 * Past results of charts like those of a plan, by one dimension or as a whole: audits of the last year that may be projected, by the
 * chart's values as they are now, whatever days the plan itself draws from. Read from the metrics' own facts.
 */
export const pastAudits = async (tx: ReadTx, spec: PlanSpec, by: StratifyByCode | null, today: string): Promise<readonly PastSums[]> => {
  const parameters: unknown[] = [];
  const bind: Bind = (value) => `$${parameters.push(value)}`;
  const { from, to } = pastRange(today);
  const where = ['a.projectable', `a.audited_on between ${bind(from)}::date and ${bind(to)}::date`, ...chartConditions(spec.filter, bind)];
  const rows = await tx.rows<Record<string, string>>(
    `select ${by === null ? "'all'" : dimensionExpression(by, spec, bind)} as stratum, ${columns.map(([name, sum]) => `${sum} as "${name}"`).join(', ')}
     from fact_audit a join chart c on c.id = a.chart_id join facility f on f.id = c.facility_id left join person p on p.id = c.coder_id
     where ${where.join(' and ')} group by 1 order by 1`,
    parameters,
  );
  const number = (row: Record<string, string>, name: string): number => Number(row[name] ?? 0);
  return rows.map((row) => ({ stratum: row['stratum'] ?? '', ...(Object.fromEntries(columns.map(([name]) => [name, number(row, name)])) as Omit<PastSums, 'stratum'>) }));
};
