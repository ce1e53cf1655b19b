import { auditsWhere, type Audit } from '@overread/api-audits';
import type { ReadTx } from '@overread/api-platform';

export type FeedbackStateCode = 'open' | 'disputed' | 'closed' | 'all';

const states: Record<FeedbackStateCode, string> = {
  open: "a.state = 'submitted'",
  disputed: "a.state = 'rebutted'",
  closed: "a.state in ('accepted', 'adjudicated', 'final', 'restated')",
  all: 'true',
};

/** Submitted primary audits newest first: a coder's own, an auditor's own reviews, everybody's for managers and trainers. */
export const feedbackPage = (tx: ReadTx, page: { state: FeedbackStateCode; key: string | null; limit: number; now: Date }): Promise<Audit[]> => {
  const seesAll = tx.actor.roles.some((role) => role === 'admin' || role === 'manager' || role === 'trainer');
  const mine = seesAll ? '$1::uuid is not distinct from $1' : '(a.coder_id = $1 or a.claimed_by = $1 or a.auditor_id = $1)';
  return auditsWhere(tx, {
    where: `a.kind = 'primary' and a.submitted_at is not null and a.state <> 'skipped' and ${states[page.state]} and ${mine} and ($2::uuid is null or a.id < $2)`,
    order: 'a.id desc',
    parameters: [tx.actor.personId, page.key],
    limit: page.limit,
    now: page.now,
  });
};
