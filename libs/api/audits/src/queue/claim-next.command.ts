import { done, refuse, type Result, type WriteTx } from '@overread/api-platform';
import { leaseEnd } from './lease.js';

/** May this person review this audit? Bound as $1 = person; never one's own work, never both reviews of one chart. */
export const mayReview = `
  a.coder_id is distinct from $1
  and (a.auditor_id is null or a.auditor_id = $1)
  and not exists (select 1 from audit o where o.sampled_chart_id = a.sampled_chart_id and o.id <> a.id and (o.claimed_by = $1 or o.auditor_id = $1))`;

/** Bound as $1 = person, $2 = now: not held by anybody else at this moment. */
export const isFree = `a.state in ('assigned', 'in_review') and (a.claimed_by is null or a.claimed_by = $1 or a.lease_until < $2)`;

/** One statement: pick and take, so that two auditors never get the same chart. */
const claimSql = `
  update audit set claimed_by = $1, lease_until = $3, state = 'in_review', started_at = coalesce(started_at, $2), version = version + 1
  where id = (
    select a.id from audit a
    where ${isFree} and ${mayReview}
    order by (a.claimed_by is not distinct from $1) desc, a.due_on, a.id
    limit 1
    for update skip locked)
  returning id, facility_id as "facilityId", coder_id as "coderId", version`;

interface Claimed {
  id: string;
  facilityId: string;
  coderId: string | null;
  version: number;
}

/** Takes the most urgent audit that the person may review, their own unfinished ones first. */
export const claimNext = async (tx: WriteTx, now: Date): Promise<Result<{ id: string }>> => {
  const claimed = await tx.row<Claimed>(claimSql, [tx.actor.personId, now, leaseEnd(now)]);
  if (claimed === null) return refuse('NOT_FOUND', 'Nothing in the queue is waiting for you.', { remedy: 'Ask the manager for a draw, or look at what is skipped.' });
  tx.record({ noun: 'audit', recordId: claimed.id, facilityId: claimed.facilityId, coderId: claimed.coderId, after: { claimedBy: tx.actor.personId, leaseUntil: leaseEnd(now), version: claimed.version } });
  return done({ id: claimed.id });
};

/** Takes one audit by id, if it is free or set aside and the person may review it. */
export const claimAudit = async (tx: WriteTx, id: string, now: Date): Promise<Result<{ id: string }>> => {
  const claimed = await tx.row<Claimed>(
    `update audit a set claimed_by = $1, lease_until = $3, state = 'in_review', skip_reason = null, started_at = coalesce(started_at, $2), version = version + 1
     where a.id = $4 and (a.state = 'skipped' or ${isFree}) and ${mayReview} returning id, facility_id as "facilityId", coder_id as "coderId", version`,
    [tx.actor.personId, now, leaseEnd(now), id],
  );
  if (claimed === null) return refuse('NOT_ALLOWED', 'This audit is held by someone else, finished, or not yours to review.', { remedy: 'Take the next one of the queue.' });
  tx.record({ noun: 'audit', recordId: id, facilityId: claimed.facilityId, coderId: claimed.coderId, after: { claimedBy: tx.actor.personId, leaseUntil: leaseEnd(now), version: claimed.version } });
  return done({ id });
};
