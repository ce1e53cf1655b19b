import { AuditEntity } from '@overread/api-audits';
import type { WriteTx } from '@overread/api-platform';
import { answeredAudit, stateAfter } from './audit-answers.query.js';

/** Moves the audit to where its answers and decisions have brought it; accepted and adjudicated ones are acknowledged now. */
export const moveAudit = async (tx: WriteTx, auditId: string, now: Date): Promise<void> => {
  const audit = await answeredAudit(tx, auditId);
  const next = audit === null ? null : stateAfter(audit);
  if (audit === null || next === null) return;
  const acknowledged = audit.findings.every((each) => each.answer !== null);
  await tx.change(AuditEntity, { id: audit.id, version: audit.version }, { state: next, ...(acknowledged ? { acknowledgedAt: now } : {}) });
  tx.record({ noun: 'audit', recordId: audit.id, facilityId: audit.facilityId, coderId: audit.coderId, before: { state: audit.state }, after: { state: next } });
};
