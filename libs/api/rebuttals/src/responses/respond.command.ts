import type { Answer } from '@overread/domain/rebuttals';
import { done, newId, notFound, refuse, type Result, type WriteTx } from '@overread/api-platform';
import { answeredAudit } from './audit-answers.query.js';
import { moveAudit } from './move-audit.js';

export interface Response {
  readonly findingId: string;
  readonly answer: Answer;
  readonly rationale: string;
  readonly reference: string | null;
  readonly now: Date;
}

/** The coder agrees with a finding or disputes it; once, and a dispute needs a rationale. */
export const respondToFinding = async (tx: WriteTx, response: Response): Promise<Result<{ id: string }>> => {
  const finding = await tx.row<{ auditId: string; coderId: string | null; facilityId: string; answer: string | null }>('select audit_id as "auditId", coder_id as "coderId", facility_id as "facilityId", answer from effective_finding where id = $1', [response.findingId]);
  if (finding === null || finding.coderId !== tx.actor.personId) return notFound('finding');
  if (response.answer === 'dispute' && response.rationale.trim() === '') return refuse('INVALID', 'A dispute needs a rationale that the auditor can judge.', { field: 'rationale', remedy: 'Say what in the record or the guidelines supports your code.' });
  const audit = await answeredAudit(tx, finding.auditId);
  if (audit === null) return notFound('finding');
  if (finding.answer !== null) return refuse('ALREADY_DONE', 'This finding is answered already.');
  if (audit.state !== 'submitted' && audit.state !== 'rebutted') return refuse('NOT_ALLOWED', 'This audit is closed.');
  await tx.rows('insert into finding_response (id, finding_id, audit_id, facility_id, coder_id, answer, rationale, reference, answered_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)', [
    newId(), response.findingId, finding.auditId, finding.facilityId, finding.coderId, response.answer, response.rationale.trim(), response.reference, response.now,
  ]);
  tx.record({ noun: 'finding', recordId: response.findingId, facilityId: finding.facilityId, coderId: finding.coderId, after: { answer: response.answer, rationale: response.rationale.trim() } });
  await moveAudit(tx, finding.auditId, response.now);
  return done({ id: response.findingId });
};

/** The coder has seen an audit without findings: it is accepted. */
export const acknowledgeAudit = async (tx: WriteTx, auditId: string, now: Date): Promise<Result<{ id: string }>> => {
  const audit = await answeredAudit(tx, auditId);
  if (audit === null || audit.coderId !== tx.actor.personId) return notFound('audit');
  if (audit.findings.length > 0) return refuse('INVALID', 'This audit has findings: answer each of them.', { remedy: 'Agree or dispute every finding.' });
  if (audit.state !== 'submitted') return refuse('ALREADY_DONE', 'This audit is acknowledged already.');
  await moveAudit(tx, auditId, now);
  return done({ id: auditId });
};
