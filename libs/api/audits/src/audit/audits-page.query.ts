import { scoped, sources, type MetricScope, type ReadTx } from '@overread/api-platform';
import type { Audit } from './audit.model.js';
import { auditsWhere } from './audit-rows.query.js';

/** Audits behind a figure, newest first: the same rows that the figure counts. */
export const auditsPage = async (tx: ReadTx, scope: MetricScope, page: { key: string | null; limit: number; now: Date }): Promise<Audit[]> => {
  const s = scoped(sources.audits, scope, { by: 'none', periods: [] });
  if (s === null) return [];
  const at = `$${s.parameters.length + 1}`;
  return auditsWhere(tx, { where: `a.id in (select v.audit_id from ${s.from} where ${s.where}) and (${at}::uuid is null or a.id < ${at})`, order: 'a.id desc', parameters: [...s.parameters, page.key], limit: page.limit, now: page.now });
};

export const auditsTotal = async (tx: ReadTx, scope: MetricScope): Promise<number> => {
  const s = scoped(sources.audits, scope, { by: 'none', periods: [] });
  return s === null ? 0 : Number((await tx.row<{ count: string }>(`select count(*) as count from ${s.from} where ${s.where}`, s.parameters))?.count ?? 0);
};
