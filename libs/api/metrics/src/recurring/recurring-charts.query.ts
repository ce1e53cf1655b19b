import type { AuditedCharts, ErrorCharts } from '@overread/domain/statistics';
import { scoped, sources, type MetricScope, type ReadTx } from '@overread/api-platform';

/** Audited charts by coder and work type; of them those with at least one scored finding of each type. */
export const recurringCharts = async (tx: ReadTx, scope: MetricScope): Promise<{ audited: AuditedCharts[]; errors: ErrorCharts[]; typeNames: Map<string, string> }> => {
  const audits = scoped(sources.audits, scope, { by: 'coder', periods: [] });
  const findings = scoped(sources.findings, scope, { by: 'coder', periods: [] });
  if (audits === null || findings === null) return { audited: [], errors: [], typeNames: new Map() };
  const audited = await tx.rows<{ coder: string; work: string; charts: string }>(`select ${audits.key} as coder, v.work_type_code as work, count(*) as charts from ${audits.from} where ${audits.where} group by 1, 2`, audits.parameters);
  const errors = await tx.rows<{ coder: string; work: string; type: string; name: string; charts: string }>(
    `select ${findings.key} as coder, v.work_type_code as work, v.type_code as type, t.name, count(distinct v.audit_id) as charts
     from ${findings.from} join error_type t on t.code = v.type_code where ${findings.where} and v.scored group by 1, 2, 3, 4`,
    findings.parameters,
  );
  return {
    audited: audited.map(({ coder, work, charts }) => ({ coder, work, charts: Number(charts) })),
    errors: errors.map(({ coder, work, type, charts }) => ({ coder, work, type, charts: Number(charts) })),
    typeNames: new Map(errors.map(({ type, name }) => [type, name])),
  };
};
