import type { ReadTx, Result } from '@overread/api-platform';
import { done, notFound } from '@overread/api-platform';
import type { Audit } from './audit.model.js';
import { oneAudit } from './audit-rows.query.js';

/** The audit that a command has just changed, as its caller may see it. */
export const auditAnswer = async (tx: ReadTx, result: Result<{ id: string }>, now: Date): Promise<Result<Audit>> => {
  if (!result.ok) return result;
  const audit = await oneAudit(tx, result.value.id, now);
  return audit === null ? notFound('audit') : done(audit);
};
