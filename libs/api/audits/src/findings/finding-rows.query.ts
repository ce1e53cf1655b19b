import { codeFamilySql, scoped, sources, type MetricScope, type ReadTx } from '@overread/api-platform';
import type { Finding } from './finding.model.js';

/** Columns of a finding as its model; `e` is effective_finding, `a` its audit, `s` the sampled chart. */
const select = `
  select e.id, e.audit_id as "auditId", s.header->>'accountNumber' as "accountNumber", e.section, e.change_key as "changeKey", e.before, e.after, e.code_before as "codeBefore", e.code_after as "codeAfter",
    e.type_code as "typeCode", e.reason_code as "reasonCode", e.severity, e.severity_reason as "severityReason", e.direction, e.payment_affecting as "paymentAffecting", e.over_dollars as "overDollars",
    e.under_dollars as "underDollars", e.rationale, e.reference, e.education_topic as "educationTopic", e.educational_only as "educationalOnly", e.teaching_example as "teachingExample", e.scored,
    e.audited_on::text as "auditedOn", e.coder_id as "coderId", e.facility_id as "facilityId", coalesce(a.claimed_by, a.auditor_id) as "auditorId", e.version
  from effective_finding e
  join audit a on a.id = e.audit_id
  join sampled_chart s on s.id = a.sampled_chart_id`;

/** Findings by audit, each audit's in the order of the worksheet; audits without any are left out. */
export const findingsOfAudits = async (tx: ReadTx, auditIds: readonly string[]): Promise<{ auditId: string; findings: Finding[] }[]> => {
  const rows = await tx.rows<Finding>(`${select} where e.audit_id = any ($1::uuid[]) order by e.audit_id, e.position`, [auditIds]);
  return auditIds.map((auditId) => ({ auditId, findings: rows.filter((row) => row.auditId === auditId) }));
};

/** One finding; null when there is none or it is not the actor's to see. */
export const oneFinding = (tx: ReadTx, id: string): Promise<Finding | null> => tx.row<Finding>(`${select} where e.id = $1`, [id]);

export interface FindingFilter {
  readonly scope: MetricScope;
  readonly typeCode: string | null;
  readonly reasonCode: string | null;
  readonly severity: string | null;
  readonly direction: string | null;
  /** The key of an error pile by code pair; codes as stored, an em dash for none. */
  readonly codePair: string | null;
  /** Family of the right code, or of the coder's where it was taken away. */
  readonly codeFamily: string | null;
  readonly scored: boolean | null;
  readonly teachingExample: boolean | null;
  /** True: only disputed findings, those conceded since among them, as the dispute figures count them. */
  readonly disputed: boolean | null;
}

const idsWhere = (filter: FindingFilter) => {
  const s = scoped(sources.findings, filter.scope, { by: 'none', periods: [] });
  if (s === null) return null;
  const clauses = [s.where, ...(filter.disputed === true ? [] : ['not v.conceded'])];
  const narrow = (column: string, value: string | boolean | null): void => {
    if (value !== null) clauses.push(`${column} = $${s.parameters.push(value)}`);
  };
  narrow('v.type_code', filter.typeCode);
  narrow('v.reason_code', filter.reasonCode);
  narrow('v.severity', filter.severity);
  narrow('v.direction', filter.direction);
  narrow("coalesce(v.code_before, '—') || ' → ' || coalesce(v.code_after, '—')", filter.codePair);
  narrow(codeFamilySql('v'), filter.codeFamily);
  narrow('v.scored', filter.scored);
  narrow('v.teaching_example', filter.teachingExample);
  narrow("(v.answer is not distinct from 'dispute')", filter.disputed);
  return { from: s.from, where: clauses.join(' and '), parameters: s.parameters };
};

/** Findings behind a figure, newest audits first: the same rows that the figure counts. */
export const findingsPage = async (tx: ReadTx, filter: FindingFilter, key: string | null, limit: number): Promise<Finding[]> => {
  const ids = idsWhere(filter);
  if (ids === null) return [];
  const parameters = [...ids.parameters, key, limit];
  return tx.rows<Finding>(`${select} where e.id in (select v.finding_id from ${ids.from} where ${ids.where}) and ($${parameters.length - 1}::uuid is null or e.id < $${parameters.length - 1}) order by e.id desc limit $${parameters.length}`, parameters);
};

export const findingsTotal = async (tx: ReadTx, filter: FindingFilter): Promise<number> => {
  const ids = idsWhere(filter);
  if (ids === null) return 0;
  return Number((await tx.row<{ count: string }>(`select count(*) as count from ${ids.from} where ${ids.where}`, ids.parameters))?.count ?? 0);
};
