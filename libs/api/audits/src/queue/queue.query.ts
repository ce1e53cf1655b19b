import type { ReadTx } from '@overread/api-platform';
import type { Audit } from '../audit/audit.model.js';
import { auditsWhere } from '../audit/audit-rows.query.js';
import { isFree, mayReview } from './claim-next.command.js';
import type { QueueState } from '../audit/audit-enums.js';

/** Conditions on `a`; $1 = the person, $2 = now, $3 = the last id seen. Managers see the whole queue without being able to claim. */
const conditions = (managesQueue: boolean): Record<`${QueueState}`, { where: string; order: string }> => ({
  open: { where: managesQueue ? "a.state in ('assigned', 'in_review') and $1::uuid is not distinct from $1 and $2::timestamptz is not null" : `${isFree} and ${mayReview}`, order: 'a.due_on, a.id' },
  mine: { where: "a.claimed_by = $1 and a.state = 'in_review' and $2::timestamptz is not null", order: 'a.due_on, a.id' },
  submitted: { where: `${managesQueue ? '$1::uuid is not distinct from $1' : 'a.claimed_by = $1'} and a.submitted_at is not null and $2::timestamptz is not null`, order: 'a.submitted_at desc, a.id' },
  skipped: { where: `${managesQueue ? '$1::uuid is not distinct from $1' : '(a.claimed_by = $1 or a.auditor_id = $1)'} and a.state = 'skipped' and $2::timestamptz is not null`, order: 'a.due_on, a.id' },
});

/** Keyset on the order of each state: the row's own sort values come back in the cursor as `value|id`. */
const after: Record<`${QueueState}`, string> = {
  open: '($3::text is null or (a.due_on, a.id) > (split_part($3, $4, 1)::date, split_part($3, $4, 2)::uuid))',
  mine: '($3::text is null or (a.due_on, a.id) > (split_part($3, $4, 1)::date, split_part($3, $4, 2)::uuid))',
  submitted: '($3::text is null or a.submitted_at < split_part($3, $4, 1)::timestamptz or (a.submitted_at = split_part($3, $4, 1)::timestamptz and a.id > split_part($3, $4, 2)::uuid))',
  skipped: '($3::text is null or (a.due_on, a.id) > (split_part($3, $4, 1)::date, split_part($3, $4, 2)::uuid))',
};

const between = '|';

export const queueKey = (state: QueueState, audit: Audit): string => `${state === 'submitted' ? (audit.submittedAt?.toISOString() ?? '') : audit.dueOn}${between}${audit.id}`;

/** One part of the queue, most urgent first. */
export const queuePage = (tx: ReadTx, page: { state: QueueState; managesQueue: boolean; key: string | null; limit: number; now: Date }): Promise<Audit[]> => {
  const { where, order } = conditions(page.managesQueue)[page.state];
  return auditsWhere(tx, { where: `${where} and ${after[page.state]}`, order, parameters: [tx.actor.personId, page.now, page.key, between], limit: page.limit, now: page.now });
};

export interface Progress {
  readonly open: number;
  readonly mine: number;
  readonly submittedToday: number;
  readonly overdue: number;
}

/** Counts of the queue; today is the civil day of each audit's facility. */
export const queueProgress = async (tx: ReadTx, managesQueue: boolean, now: Date): Promise<Progress> => {
  const row = await tx.row<Record<keyof Progress, string>>(
    `select count(*) filter (where ${conditions(managesQueue).open.where}) as open,
            count(*) filter (where a.claimed_by = $1 and a.state = 'in_review') as mine,
            count(*) filter (where a.submitted_at is not null and ${managesQueue ? 'true' : 'a.claimed_by = $1'} and a.audited_on = ($2 at time zone f.zone)::date) as "submittedToday",
            count(*) filter (where ${conditions(managesQueue).open.where} and a.due_on < ($2 at time zone f.zone)::date) as overdue
     from audit a join facility f on f.id = a.facility_id`,
    [tx.actor.personId, now],
  );
  return { open: Number(row?.open ?? 0), mine: Number(row?.mine ?? 0), submittedToday: Number(row?.submittedToday ?? 0), overdue: Number(row?.overdue ?? 0) };
};
