import { allow } from '@overread/domain/access';
import type { Decision } from '@overread/domain/rebuttals';
import { conflict, done, newId, notFound, refuse, type Result, type WriteTx } from '@overread/api-platform';
import { answeredAudit } from '../responses/audit-answers.query.js';
import { moveAudit } from '../responses/move-audits.js';
import { rescore } from './rescore.js';

export interface DecideDispute {
  readonly findingId: string;
  readonly version: number;
  readonly decision: Decision;
  readonly rationale: string;
  readonly now: Date;
}

interface Disputed {
  readonly auditId: string;
  readonly coderId: string | null;
  readonly facilityId: string;
  readonly answer: string | null;
  readonly decision: string | null;
  readonly version: number;
}

/**
 * Upholds or concedes a disputed finding, with a rationale, by its auditor or a manager, never by the coder. The finding is
 * not overwritten; a concession adds the next edition of the score. Its version steps, so that of two deciders one wins.
 */
export const decideDispute = async (tx: WriteTx, input: DecideDispute): Promise<Result<{ id: string }>> => {
  const finding = await tx.row<Disputed>('select audit_id as "auditId", coder_id as "coderId", facility_id as "facilityId", answer, decision, version from effective_finding where id = $1', [input.findingId]);
  const audit = finding === null ? null : await answeredAudit(tx, finding.auditId);
  if (finding === null || audit === null) return notFound('finding');
  const subject = { noun: 'response' as const, facilityId: finding.facilityId, coderId: finding.coderId, auditorId: audit.auditorId };
  if (!allow(tx.actor, 'decide', subject)) return refuse('NOT_ALLOWED', 'Only the auditor of this chart or a manager decides, and nobody about their own work.');
  if (input.rationale.trim() === '') return refuse('INVALID', 'A decision needs a rationale.', { field: 'rationale', remedy: 'Tell the coder why.' });
  if (finding.answer !== 'dispute') return refuse('NOT_ALLOWED', 'This finding is not disputed.');
  const stepped = await tx.rows('update finding set version = version + 1 where id = $1 and version = $2 returning id', [input.findingId, input.version]);
  if (stepped.length === 0) return conflict('finding', finding.version);
  if (finding.decision !== null) return refuse('ALREADY_DONE', 'This dispute is decided already.');
  await tx.rows('insert into finding_decision (id, finding_id, audit_id, facility_id, coder_id, decided_by, decision, rationale, decided_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)', [
    newId(), input.findingId, finding.auditId, finding.facilityId, finding.coderId, tx.actor.personId, input.decision, input.rationale.trim(), input.now,
  ]);
  if (input.decision === 'conceded') await rescore(tx, finding.auditId, 'a dispute was conceded', input.now);
  tx.record({ noun: 'finding', recordId: input.findingId, facilityId: finding.facilityId, coderId: finding.coderId, before: { decision: null }, after: { decision: input.decision, rationale: input.rationale.trim() } });
  await moveAudit(tx, finding.auditId, input.now);
  return done({ id: input.findingId });
};
