import { annotatedChanges, auditedChart, describeFinding, draftGaps, nextState, startDraft, type AuditDraft, type DraftFinding, type Taxonomy } from '@overread/domain/audits';
import { scoreAudit } from '@overread/domain/scoring';
import { civilDate } from '@overread/domain/time';
import { conflict, done, notFound, refuse, type Result, type WriteTx } from '@overread/api-platform';
import { taxonomy } from '@overread/api-reference';
import { AuditEntity } from '../audit/audit.entity.js';
import { heldAudit } from '../queue/hold-audit.command.js';
import { auditFrame, type AuditFrame } from './audit-frame.query.js';
import { releaseAudits } from './release-audits.js';
import { isScored, type Submission } from './submission.js';

/** What a judged worksheet comes to: its findings and every score. */
export const judge = (frame: AuditFrame, draft: AuditDraft, words: Taxonomy, at: Date): Submission => {
  const findings = annotatedChanges(frame.frozen, draft).map((each) => describeFinding(each, words)).filter((each): each is DraftFinding => each !== null);
  const scored = findings.map((finding) => ({ changeKey: finding.change.key, scored: isScored(finding), paymentAffecting: finding.paymentAffecting, overDollars: finding.overDollars, underDollars: finding.underDollars }));
  return {
    auditId: frame.id,
    facilityId: frame.facilityId,
    coderId: frame.coderId,
    workTypeCode: frame.workTypeCode,
    projectable: frame.projectable,
    kind: frame.kind,
    scoringVersionId: frame.scoringVersionId,
    at,
    auditedOn: civilDate(frame.zone, at.getTime()),
    findings,
    scores: scoreAudit(frame.frozen, auditedChart(draft), scored, frame.weights),
  };
};

/**
 * Releases an audit to its coder: stores findings and scores with the method and version in force for it.
 *
 * @param submitKey the same key again is the same submission and changes nothing
 */
export const submitAudit = async (tx: WriteTx, input: { id: string; version: number; submitKey: string; now: Date }): Promise<Result<{ id: string }>> => {
  if (!/^[\w-]{8,64}$/.test(input.submitKey)) return refuse('INVALID', 'A submission needs a key of 8 to 64 letters, digits and dashes.', { field: 'submitKey' });
  const held = await heldAudit(tx, input.id, input.now);
  if (!held.ok) return held;
  if (held.value.submitKey === input.submitKey && held.value.submittedAt !== null) {
    tx.abandon();
    return done({ id: input.id });
  }
  const state = held.value.state === 'in_review' ? nextState('in_review', 'submit') : null;
  if (state === null) return refuse('ALREADY_DONE', 'This audit is submitted already.');
  if (held.value.version !== input.version) return conflict('worksheet', held.value.version);
  const frame = await auditFrame(tx, input.id);
  if (frame === null) return notFound('audit');
  const words = await taxonomy(tx);
  const draft = frame.draft ?? startDraft(frame.frozen);
  const [gap, ...more] = draftGaps(frame.frozen, draft, words);
  if (gap !== undefined) return refuse('INVALID', `${gap.message}${more.length > 0 ? ` ${more.length} more to go.` : ''}`, { field: gap.change ?? gap.line ?? gap.field, remedy: 'Fill what is missing and submit again.' });
  const submission = judge(frame, draft, words, input.now);
  await tx.change(AuditEntity, { id: input.id, version: input.version }, { state, draft, submittedAt: input.now, auditedOn: submission.auditedOn, submitKey: input.submitKey, leaseUntil: null });
  await releaseAudits(tx, [submission]);
  tx.record({ noun: 'audit', recordId: input.id, facilityId: frame.facilityId, coderId: frame.coderId, before: { state: 'in_review' }, after: { state, findings: submission.findings.length, scores: submission.scores.total } });
  return done({ id: input.id });
};
