import { nextState } from '@overread/domain/audits';
import { done, refuse, type Result, type WriteTx } from '@overread/api-platform';
import { AuditEntity } from '../audit/audit.entity.js';
import { heldAudit } from '../queue/hold-audit.command.js';
import { leaseEnd, undoSeconds } from '../queue/lease.js';

/** Takes a submission back within ten seconds, if the coder has not answered: findings and score go, the worksheet stays. */
export const undoSubmit = async (tx: WriteTx, id: string, now: Date): Promise<Result<{ id: string }>> => {
  const held = await heldAudit(tx, id, now);
  if (!held.ok) return held;
  const { state, submittedAt, version } = held.value;
  const before = state === 'submitted' ? nextState('submitted', 'undo-submit') : null;
  if (before === null || submittedAt === null) return refuse('NOT_ALLOWED', 'Only a submission that nobody has answered can be taken back.');
  if (now.getTime() - new Date(submittedAt).getTime() > undoSeconds * 1000) return refuse('NOT_ALLOWED', `A submission can be taken back for ${undoSeconds} seconds; that time is over.`, { remedy: 'Ask the coder to dispute, then concede.' });
  const answered = await tx.row('select 1 from finding_response where audit_id = $1', [id]);
  if (answered !== null) return refuse('NOT_ALLOWED', 'The coder has answered already.');
  await tx.rows('delete from audit_score where audit_id = $1', [id]);
  await tx.rows('delete from finding where audit_id = $1', [id]);
  await tx.change(AuditEntity, { id, version }, { state: before, submittedAt: null, auditedOn: null, submitKey: null, leaseUntil: leaseEnd(now) });
  tx.record({ noun: 'audit', recordId: id, facilityId: held.value.facilityId, coderId: held.value.coderId, before: { state }, after: { state: before } });
  return done({ id });
};
