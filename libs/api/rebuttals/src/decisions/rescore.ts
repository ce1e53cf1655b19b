import { auditedChart, startDraft } from '@overread/domain/audits';
import { scoreAudit } from '@overread/domain/scoring';
import { auditFrame, storeScores } from '@overread/api-audits';
import type { WriteTx } from '@overread/api-platform';

interface Scored {
  changeKey: string;
  scored: boolean;
  paymentAffecting: boolean;
  overDollars: string;
  underDollars: string;
}

/** Adds the next edition of an audit's score from its effective findings; the editions before it are kept. */
export const rescore = async (tx: WriteTx, auditId: string, cause: string, now: Date): Promise<void> => {
  const frame = await auditFrame(tx, auditId);
  if (frame === null) return;
  const findings = await tx.rows<Scored>(
    `select change_key as "changeKey", scored, payment_affecting as "paymentAffecting", over_dollars::text as "overDollars", under_dollars::text as "underDollars" from effective_finding where audit_id = $1`,
    [auditId],
  );
  const last = await tx.row<{ edition: number }>('select max(edition) as edition from audit_score where audit_id = $1', [auditId]);
  const scores = scoreAudit(frame.frozen, auditedChart(frame.draft ?? startDraft(frame.frozen)), findings, frame.weights);
  await storeScores(tx, [{ auditId, facilityId: frame.facilityId, coderId: frame.coderId, scoringVersionId: frame.scoringVersionId, edition: (last?.edition ?? 0) + 1, cause, at: now, scores }]);
};
