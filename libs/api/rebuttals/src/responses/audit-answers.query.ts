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
  /** When the coder had answered everything; null = not yet. */
  readonly acknowledgedAt: Date | null;
  readonly findings: readonly Answered[];
}

/** Audits locked for this transaction, with what was answered and decided so far; those that are not the actor's to see are left out. */
export const answeredAudits = async (tx: WriteTx, ids: readonly string[]): Promise<ReadonlyMap<string, AnsweredAudit>> => {
  const audits = await tx.rows<Omit<AnsweredAudit, 'findings'>>(
    `select id, version, state, facility_id as "facilityId", coder_id as "coderId", coalesce(claimed_by, auditor_id) as "auditorId", acknowledged_at as "acknowledgedAt" from audit where id = any ($1::uuid[]) and kind = 'primary' order by id for update`,
    [ids],
  );
  const findings = await tx.rows<{ auditId: string; answer: Answer | null; decision: Decision | null }>('select audit_id as "auditId", answer, decision from effective_finding where audit_id = any ($1::uuid[])', [ids]);
  const byAudit = new Map<string, Answered[]>(audits.map((audit) => [audit.id, []]));
  for (const { auditId, answer, decision } of findings) byAudit.get(auditId)?.push({ answer, decision });
  return new Map(audits.map((audit) => [audit.id, { ...audit, findings: byAudit.get(audit.id) ?? [] }]));
};

/** One of them; null when it is not the actor's to see. */
export const answeredAudit = async (tx: WriteTx, auditId: string): Promise<AnsweredAudit | null> => (await answeredAudits(tx, [auditId])).get(auditId) ?? null;

/** The state after all answers and decisions; null when it stays. */
export const stateAfter = (audit: AnsweredAudit): AuditState | null => {
  const event = rebuttalEvent(audit.findings);
  const from = audit.state === 'submitted' && event === 'decide-all' ? 'rebutted' : audit.state;
  const next = event === null ? null : nextState(from, event);
  return next === audit.state ? null : next;
};
