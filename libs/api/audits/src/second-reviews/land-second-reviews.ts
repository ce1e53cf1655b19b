import { diffCharts, noAnnotation, startDraft, suggestTypes, type Annotation, type AuditDraft, type Change, type DraftLine, type LineSection } from '@overread/domain/audits';
import type { ChartFields, CodedChart } from '@overread/domain/charts';
import type { SecondReviewLander } from '@overread/api-intake';
import { newId, type WriteTx } from '@overread/api-platform';
import { taxonomy } from '@overread/api-reference';
import { framesOfDraw, type AuditFrame } from '../submit/audit-frame.query.js';
import { releaseAudits } from '../submit/release-audits.js';
import { judge } from '../submit/submit-audit.command.js';

/** The reason given to differences that another reviewer found and did not explain. */
const unexplained = 'other-coder-error';

type Landing = Parameters<SecondReviewLander>[3][number];

/** Fields that the reviewer says nothing about stay null: they were not audited. */
const reviewedFields = (codes: CodedChart): ChartFields => codes.fields;

const draftOf = (frozen: CodedChart, codes: CodedChart): AuditDraft => {
  const side = (section: LineSection) => ({ diagnosis: codes.diagnoses, procedure: codes.procedures, service: codes.services })[section];
  const lines = (['diagnosis', 'procedure', 'service'] as const).flatMap((section) => side(section).map((audited, at): DraftLine => ({ id: `r-${section}-${at + 1}`, section, original: null, audited, reviewed: true })));
  const annotations = Object.fromEntries(diffCharts(frozen, { ...codes, fields: reviewedFields(codes) }).map((change) => [change.key, annotationOf(change)]));
  const removed = startDraft(frozen).lines.map((line): DraftLine => ({ ...line, audited: null, reviewed: true }));
  return { lines: [...lines, ...removed], fields: reviewedFields(codes), annotations };
};

const annotationOf = (change: Change): Annotation => ({ ...noAnnotation, typeCode: suggestTypes(change)[0] ?? null, reasonCode: unexplained });

const refusalOf = (landing: Landing, message: string, remedy: string) => ({ row: landing.row, field: 'accountNumber', code: 'NOT_IN_DRAW', severity: 'error' as const, message, remedy, value: landing.accountNumber });

/**
 * Turns another reviewer’s full code lists into submitted audits of a draw: the diff against the coder’s frozen codes gives
 * the findings, with the best guess of the type and an unexplained coder error as the reason.
 */
export const landSecondReviews: SecondReviewLander = async (tx, drawId, batchId, reviews, now = new Date()) => {
  const frames = await framesOfDraw(tx, drawId, reviews.map((each) => each.accountNumber));
  const words = await taxonomy(tx);
  const landing: { readonly frame: AuditFrame; readonly review: Landing; readonly draft: AuditDraft }[] = [];
  const errors = [];
  let unchanged = 0;
  for (const review of reviews) {
    const candidates = frames.filter((frame) => frame.accountNumber === review.accountNumber && (review.facilityCode === null || frame.facilityCode === review.facilityCode));
    const [frame] = candidates;
    if (frame === undefined) errors.push(refusalOf(review, `Account ${review.accountNumber} was not sampled by this draw.`, 'Leave it out, or name the draw that sampled it.'));
    else if (candidates.length > 1) errors.push(refusalOf(review, `Account ${review.accountNumber} was sampled at more than one facility.`, 'Add a facility column.'));
    else if (frame.state === 'assigned' || frame.state === 'in_review' || frame.state === 'skipped') landing.push({ frame, review, draft: draftOf(frame.frozen, review.codes) });
    else if (await sameReview(tx, frame.id, review)) unchanged += 1;
    else errors.push(refusalOf(review, `The audit of account ${review.accountNumber} is submitted already.`, 'A submitted audit changes only through disputes.'));
  }
  const submissions = landing.map(({ frame, draft }) => judge(frame, draft, words, now));
  await tx.rows(
    `update audit a set state = 'submitted', origin = 'second_review', submitted_at = $2, audited_on = x.day, draft = x.draft, version = version + 1
     from (select * from jsonb_to_recordset($1::jsonb) as t(id uuid, day date, draft jsonb)) x where a.id = x.id`,
    [JSON.stringify(landing.map(({ frame, draft }, at) => ({ id: frame.id, day: submissions[at]?.auditedOn, draft }))), now],
  );
  await releaseAudits(tx, submissions);
  await storeReviews(tx, batchId, landing);
  if (landing.length > 0) tx.record({ noun: 'audit', recordId: null, intent: 'audit.second-reviews', after: { drawId, batchId, audits: landing.length } });
  return { added: landing.length, unchanged, errors };
};

const sameReview = async (tx: WriteTx, auditId: string, review: Landing): Promise<boolean> =>
  (await tx.row('select 1 from second_review where audit_id = $1 and codes = $2::jsonb', [auditId, JSON.stringify(review.codes)])) !== null;

const storeReviews = async (tx: WriteTx, batchId: string, landed: readonly { readonly frame: AuditFrame; readonly review: Landing }[]): Promise<void> => {
  await tx.rows(
    `insert into second_review (id, audit_id, facility_id, coder_id, batch_id, reviewer, codes)
     select id, audit_id, facility_id, coder_id, batch_id, reviewer, codes from jsonb_populate_recordset(null::second_review, $1::jsonb)`,
    [JSON.stringify(landed.map(({ frame, review }) => ({ id: newId(), audit_id: frame.id, facility_id: frame.facilityId, coder_id: frame.coderId, batch_id: batchId, reviewer: review.reviewer, codes: review.codes })))],
  );
};
