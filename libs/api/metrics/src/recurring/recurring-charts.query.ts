import type { AuditedCharts, ErrorCharts } from '@overread/domain/statistics';
import { codeFamilySql, scoped, sources, type MetricScope, type ReadTx } from '@overread/api-platform';

/** Audited charts by coder and work type; of them those with at least one scored finding of each type, and code family if asked for. */
export const recurringCharts = async (tx: ReadTx, scope: MetricScope, byFamily: boolean): Promise<{ audited: AuditedCharts[]; errors: ErrorCharts[]; typeNames: Map<string, string> }> => {
  const audits = scoped(sources.audits, scope, { by: 'coder', periods: [] });
  const findings = scoped(sources.findings, scope, { by: 'coder', periods: [] });
  if (audits === null || findings === null) return { audited: [], errors: [], typeNames: new Map() };
  const audited = await tx.rows<{ coder: string; work: string; charts: string }>(`select ${audits.key} as coder, v.work_type_code as work, count(*) as charts from ${audits.from} where ${audits.where} group by 1, 2`, audits.parameters);
  const errors = await tx.rows<{ coder: string; work: string; type: string; name: string; family: string | null; charts: string }>(
    `select ${findings.key} as coder, v.work_type_code as work, v.type_code as type, t.name, ${byFamily ? codeFamilySql('v') : 'null'} as family, count(distinct v.audit_id) as charts
     from ${findings.from} join error_type t on t.code = v.type_code where ${findings.where} and v.scored group by 1, 2, 3, 4, 5`,
    findings.parameters,
  );
  return {
    audited: audited.map(({ coder, work, charts }) => ({ coder, work, charts: Number(charts) })),
    errors: errors.map(({ coder, work, type, family, charts }) => ({ coder, work, type, family, charts: Number(charts) })),
    typeNames: new Map(errors.map(({ type, name }) => [type, name])),
  };
};
