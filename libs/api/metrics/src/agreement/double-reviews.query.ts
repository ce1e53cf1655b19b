import { scoped, sources, type MetricScope, type ReadTx } from '@overread/api-platform';
import { worstSeverity } from './worst-severity-sql.js';

/** Charts reviewed twice by the same two auditors with the same outcome. The first is the primary reviewer. */
export interface OutcomeCount {
  readonly first: string;
  readonly second: string;
  readonly firstFound: boolean;
  readonly secondFound: boolean;
  readonly charts: number;
}

/** The same with the worst severity that each found, 0 (none) to 3 (major). */
export interface ChartOutcomeCount extends OutcomeCount {
  readonly firstWorst: number;
  readonly secondWorst: number;
}

/** The same for one type of finding; charts in which neither found it are not among them. */
export interface TypeOutcomeCount extends OutcomeCount {
  readonly type: string;
  readonly typeName: string;
}

/**
 * Both reviews of a chart as first submitted (edition 1): what a rebuttal changed later was no longer blind. Calibration sessions are
 * measured as a whole: their pairs would count one chart many times.
 */
const doublesOf = (from: string, where: string): string =>
  `select v.audit_id as first_id, b.id as second_id, v.auditor_id::text as first, coalesce(b.claimed_by, b.auditor_id)::text as second, not x.clean as first_found, not y.clean as second_found
   from ${from}
   join audit a on a.id = v.audit_id
   join draw d on d.id = v.draw_id and d.parameters->>'calibration' is distinct from 'true'
   join audit b on b.sampled_chart_id = a.sampled_chart_id and b.kind = 'blind_second' and b.audited_on is not null and b.state <> 'skipped'
   join audit_score x on x.audit_id = v.audit_id and x.edition = 1
   join audit_score y on y.audit_id = b.id and y.edition = 1
   where ${where} and v.auditor_id <> coalesce(b.claimed_by, b.auditor_id)`;

/** Outcomes of blind double reviews, placed by the civil day on which the primary review was submitted. */
export const doubleReviews = async (tx: ReadTx, scope: MetricScope): Promise<{ charts: ChartOutcomeCount[]; types: TypeOutcomeCount[] }> => {
  const s = scoped(sources.audits, scope, { by: 'none', periods: [] });
  if (s === null) return { charts: [], types: [] };
  const doubles = doublesOf(s.from, s.where);
  const charts = await tx.rows<Omit<ChartOutcomeCount, 'charts'> & { charts: string }>(
    `select d.first, d.second, d.first_found as "firstFound", d.second_found as "secondFound", ${worstSeverity('d.first_id')} as "firstWorst", ${worstSeverity('d.second_id')} as "secondWorst", count(*) as charts
     from (${doubles}) d group by 1, 2, 3, 4, 5, 6`,
    s.parameters,
  );
  const types = await tx.rows<Omit<TypeOutcomeCount, 'charts'> & { charts: string }>(
    `select o.first, o.second, o.type, t.name as "typeName", o.first_found as "firstFound", o.second_found as "secondFound", count(*) as charts
     from (
       select d.first, d.second, d.first_id, f.type_code as type, bool_or(f.audit_id = d.first_id) as first_found, bool_or(f.audit_id = d.second_id) as second_found
       from (${doubles}) d join finding f on f.audit_id in (d.first_id, d.second_id) and f.attributable and not f.educational_only
       group by 1, 2, 3, 4
     ) o join error_type t on t.code = o.type group by 1, 2, 3, 4, 5, 6`,
    s.parameters,
  );
  return { charts: charts.map((row) => ({ ...row, charts: Number(row.charts) })), types: types.map((row) => ({ ...row, charts: Number(row.charts) })) };
};
