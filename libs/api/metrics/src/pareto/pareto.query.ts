import { scoped, sources, type MetricScope, type ReadTx } from '@overread/api-platform';

export type ParetoAxisCode = 'type' | 'reason' | 'code_pair' | 'service_line' | 'work_type';

/** What findings are piled up by: key, label and the join that the label needs. */
const axes: Record<ParetoAxisCode, { readonly key: string; readonly label: string; readonly join: string }> = {
  type: { key: 'v.type_code', label: 't.name', join: 'join error_type t on t.code = v.type_code' },
  reason: { key: 'v.reason_code', label: 't.name', join: 'join error_reason t on t.code = v.reason_code' },
  code_pair: { key: "coalesce(v.code_before, '—') || ' → ' || coalesce(v.code_after, '—')", label: "coalesce(v.code_before, '—') || ' → ' || coalesce(v.code_after, '—')", join: '' },
  service_line: { key: "coalesce(v.service_line, '(none)')", label: "coalesce(v.service_line, '(none)')", join: '' },
  work_type: { key: 'v.work_type_code', label: 't.name', join: 'join work_type t on t.code = v.work_type_code' },
};

export interface Pile {
  readonly key: string;
  readonly label: string;
  readonly count: number;
  readonly charts: number;
  readonly overDollars: string;
  readonly underDollars: string;
}

/** Findings that were not conceded, piled up by an axis; charts counts each audited chart once. */
export const findingPiles = async (tx: ReadTx, scope: MetricScope, axis: ParetoAxisCode): Promise<Pile[]> => {
  const s = scoped(sources.findings, scope, { by: 'none', periods: [] });
  if (s === null) return [];
  const { key, label, join } = axes[axis];
  const rows = await tx.rows<{ key: string; label: string; count: string; charts: string; over: string; under: string }>(
    `select ${key} as key, ${label} as label, count(*) as count, count(distinct v.audit_id) as charts, sum(v.over_dollars) as over, sum(v.under_dollars) as under
     from ${s.from} ${join} where ${s.where} and not v.conceded group by 1, 2 order by 3 desc, 2 limit 500`,
    s.parameters,
  );
  return rows.map((row) => ({ key: row.key, label: row.label, count: Number(row.count), charts: Number(row.charts), overDollars: row.over, underDollars: row.under }));
};
