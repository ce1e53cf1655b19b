import { draftGaps, nextState, startDraft, type AuditDraft, type Taxonomy } from '@overread/domain/audits';
import { done, refuse, type Result, type WriteTx } from '@overread/api-platform';
import { taxonomy } from '@overread/api-reference';
import { mayReview } from '../queue/claim-next.command.js';
import { patchDraft } from '../worksheet/patch-draft.js';
import { framesOf, type AuditFrame } from './audit-frame.query.js';
import { releaseAudits } from './release-audits.js';
import { judge } from './submit-audit.command.js';
import type { Submission } from './submission.js';

/** A worksheet that the actor worked through elsewhere, with everything done on it in order. */
export interface FinishedWorksheet {
  readonly auditId: string;
  readonly patches: readonly unknown[];
  readonly startedAt: Date;
  readonly submittedAt: Date;
}

interface Judged {
  readonly worksheet: FinishedWorksheet;
  readonly draft: AuditDraft;
  readonly submission: Submission;
}

const judgeOne = (frame: AuditFrame, worksheet: FinishedWorksheet, words: Taxonomy): Result<Judged> => {
  const draft = patchDraft(frame.draft ?? startDraft(frame.frozen), worksheet.patches);
  if (!draft.ok) return draft;
  const [gap] = draftGaps(frame.frozen, draft.value, words);
  if (gap !== undefined) return refuse('INVALID', `${frame.accountNumber}: ${gap.message}`, { field: gap.change ?? gap.line ?? gap.field });
  return done({ worksheet, draft: draft.value, submission: judge(frame, draft.value, words, worksheet.submittedAt) });
};

/** Takes and releases in one statement; the lock on the rows was taken when they were found free. */
const store = (tx: WriteTx, judged: readonly Judged[]): Promise<unknown> =>
  tx.rows(
    `update audit a set state = 'submitted', claimed_by = $2, lease_until = null, started_at = x."startedAt", submitted_at = x."submittedAt", audited_on = x."auditedOn", draft = x.draft, submit_key = a.id::text, version = version + 1
     from jsonb_to_recordset($1::jsonb) as x(id uuid, "startedAt" timestamptz, "submittedAt" timestamptz, "auditedOn" date, draft jsonb) where a.id = x.id`,
    [JSON.stringify(judged.map(({ worksheet, draft, submission }) => ({ id: worksheet.auditId, startedAt: worksheet.startedAt, submittedAt: worksheet.submittedAt, auditedOn: submission.auditedOn, draft }))), tx.actor.personId],
  );

/**
 * Claims, fills and submits many worksheets of one auditor at once, each at its own time and by the same decisions as one after the
 * other: all of them, or none when one is not the actor's to review, is taken, or is not complete.
 */
export const submitWorksheets = async (tx: WriteTx, worksheets: readonly FinishedWorksheet[]): Promise<Result<{ submitted: number }>> => {
  const ids = worksheets.map((each) => each.auditId);
  const free = await tx.rows<{ id: string; state: 'assigned' | 'in_review' }>(
    `select a.id, a.state from audit a where a.id = any ($2::uuid[]) and a.state in ('assigned', 'in_review') and (a.claimed_by is null or a.claimed_by = $1) and ${mayReview} for update`,
    [tx.actor.personId, ids],
  );
  if (free.length < new Set(ids).size) return refuse('NOT_ALLOWED', 'An audit among them is held by someone else, finished, or not yours to review.');
  if (free.some(({ state }) => nextState(nextState(state, 'claim') ?? state, 'submit') !== 'submitted')) return refuse('NOT_ALLOWED', 'An audit among them cannot be submitted.');
  const [frames, words] = [new Map((await framesOf(tx, ids)).map((frame) => [frame.id, frame])), await taxonomy(tx)];
  const judged: Judged[] = [];
  for (const worksheet of worksheets) {
    const frame = frames.get(worksheet.auditId);
    const one = frame === undefined ? refuse('NOT_FOUND', 'No such audit, or it is not yours to see.') : judgeOne(frame, worksheet, words);
    if (!one.ok) return one;
    judged.push(one.value);
  }
  await store(tx, judged);
  await releaseAudits(tx, judged.map((each) => each.submission));
  for (const { submission, worksheet } of judged) {
    tx.record({ noun: 'audit', recordId: submission.auditId, facilityId: submission.facilityId, coderId: submission.coderId, after: { state: 'submitted', submittedAt: worksheet.submittedAt, findings: submission.findings.length, scores: submission.scores.total } });
  }
  return done({ submitted: judged.length });
};
