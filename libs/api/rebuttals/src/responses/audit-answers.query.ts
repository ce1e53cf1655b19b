import { nextState, type AuditState } from '@overread/domain/audits';
import { rebuttalEvent, type Answer, type Answered, type Decision } from '@overread/domain/rebuttals';
import type { WriteTx } from '@overread/api-platform';

export interface AnsweredAudit {
  readonly id: string;
  readonly version: number;
  readonly state: AuditState;
  readonly facilityId: string;
  readonly coderId: string | null;
  readonly auditorId: string | null;
  readonly findings: readonly Answered[];
}

/** An audit locked for this transaction, with what was answered and decided so far; null when it is not the actor's to see. */
export const answeredAudit = async (tx: WriteTx, auditId: string): Promise<AnsweredAudit | null> => {
  const audit = await tx.row<Omit<AnsweredAudit, 'findings'>>(
    `select id, version, state, facility_id as "facilityId", coder_id as "coderId", coalesce(claimed_by, auditor_id) as "auditorId" from audit where id = $1 and kind = 'primary' for update`,
    [auditId],
  );
  if (audit === null) return null;
  const findings = await tx.rows<{ answer: Answer | null; decision: Decision | null }>('select answer, decision from effective_finding where audit_id = $1', [auditId]);
  return { ...audit, findings };
};

/** The state after all answers and decisions; null when it stays. */
export const stateAfter = (audit: AnsweredAudit): AuditState | null => {
  const event = rebuttalEvent(audit.findings);
  const from = audit.state === 'submitted' && event === 'decide-all' ? 'rebutted' : audit.state;
  const next = event === null ? null : nextState(from, event);
  return next === audit.state ? null : next;
};
