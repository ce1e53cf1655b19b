import { done, refuse, type Result, type WriteTx } from '@overread/api-platform';
import { AuditEntity } from '../audit/audit.entity.js';
import { leaseEnd } from './lease.js';

/** An audit that the actor holds with a live lease, locked for this transaction. */
export interface Held {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly facilityId: string;
  readonly coderId: string | null;
  readonly sampledChartId: string;
  readonly draft: unknown;
  readonly submitKey: string | null;
  readonly submittedAt: Date | null;
}

/** The audit under the actor's live lease; a lost lease and a foreign audit are refused, and the draft stays. */
export const heldAudit = async (tx: WriteTx, id: string, now: Date): Promise<Result<Held>> => {
  const row = await tx.row<Held & { claimedBy: string | null; leaseUntil: Date | null }>(
    `select id, version, state, facility_id as "facilityId", coder_id as "coderId", sampled_chart_id as "sampledChartId", draft, claimed_by as "claimedBy",
            lease_until as "leaseUntil", submit_key as "submitKey", submitted_at as "submittedAt" from audit where id = $1 for update`,
    [id],
  );
  if (row === null) return refuse('NOT_FOUND', 'No such audit, or it is not yours to see.');
  if (row.claimedBy !== tx.actor.personId) return refuse('LEASE_LOST', 'You do not hold this audit; someone else may have it now. Your draft is kept.', { remedy: 'Claim it again.' });
  if (row.state === 'in_review' && (row.leaseUntil === null || row.leaseUntil < now)) return refuse('LEASE_LOST', 'Your claim ran out after 30 minutes without input. Your draft is kept.', { remedy: 'Claim it again to go on.' });
  return done(row);
};

/** A real input keeps the claim for another 30 minutes. */
export const renewLease = async (tx: WriteTx, id: string, now: Date): Promise<Result<{ id: string }>> => {
  const held = await heldAudit(tx, id, now);
  if (!held.ok) return held;
  await tx.change(AuditEntity, { id, version: held.value.version }, { leaseUntil: leaseEnd(now) });
  tx.record({ noun: 'audit', recordId: id, facilityId: held.value.facilityId, coderId: held.value.coderId, after: { leaseUntil: leaseEnd(now) } });
  return done({ id });
};

/** Gives the audit back to the queue; the draft stays with it. */
export const releaseAudit = async (tx: WriteTx, id: string, now: Date): Promise<Result<{ id: string }>> => {
  const held = await heldAudit(tx, id, now);
  if (!held.ok) return held;
  if (held.value.state !== 'in_review') return refuse('NOT_ALLOWED', 'Only an audit under review can be given back.');
  await tx.change(AuditEntity, { id, version: held.value.version }, { claimedBy: null, leaseUntil: null, state: 'assigned' });
  tx.record({ noun: 'audit', recordId: id, facilityId: held.value.facilityId, coderId: held.value.coderId, after: { state: 'assigned' } });
  return done({ id });
};

/** Sets the audit aside with a reason: it counts nowhere until someone claims it again. */
export const skipAudit = async (tx: WriteTx, input: { id: string; reason: string; now: Date }): Promise<Result<{ id: string }>> => {
  const reason = input.reason.trim();
  if (reason === '') return refuse('INVALID', 'Say why this chart is skipped.', { field: 'reason', remedy: 'A few words are enough.' });
  const held = await heldAudit(tx, input.id, input.now);
  if (!held.ok) return held;
  if (held.value.state !== 'in_review') return refuse('NOT_ALLOWED', 'Only an audit under review can be skipped.');
  await tx.change(AuditEntity, { id: input.id, version: held.value.version }, { state: 'skipped', skipReason: reason, leaseUntil: null });
  tx.record({ noun: 'audit', recordId: input.id, facilityId: held.value.facilityId, coderId: held.value.coderId, after: { state: 'skipped', reason } });
  return done({ id: input.id });
};
