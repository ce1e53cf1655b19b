import { startDraft } from '@overread/domain/audits';
import { conflict, done, notFound, refuse, type Result, type WriteTx } from '@overread/api-platform';
import { AuditEntity } from '../audit/audit.entity.js';
import { heldAudit } from '../queue/hold-audit.command.js';
import { leaseEnd } from '../queue/lease.js';
import { auditFrame } from '../submit/audit-frame.query.js';
import { patchDraft } from './patch-draft.js';

const mostPatches = 200;

/** Saves patches of the worksheet, all or none; a real input, so the claim is renewed. */
export const patchAudit = async (tx: WriteTx, input: { id: string; version: number; patches: readonly unknown[]; now: Date }): Promise<Result<{ id: string }>> => {
  if (input.patches.length > mostPatches) return refuse('TOO_LARGE', `At most ${mostPatches} patches at a time.`, { field: 'patches' });
  const held = await heldAudit(tx, input.id, input.now);
  if (!held.ok) return held;
  if (held.value.state !== 'in_review') return refuse('NOT_ALLOWED', 'A submitted audit no longer changes.', { remedy: 'Take the submission back first, within 10 seconds.' });
  if (held.value.version !== input.version) return conflict('worksheet', held.value.version);
  const frame = await auditFrame(tx, input.id);
  if (frame === null) return notFound('audit');
  const draft = patchDraft(frame.draft ?? startDraft(frame.frozen), input.patches);
  if (!draft.ok) return draft;
  await tx.change(AuditEntity, { id: input.id, version: input.version }, { draft: draft.value, leaseUntil: leaseEnd(input.now) });
  tx.record({ noun: 'audit', recordId: input.id, facilityId: held.value.facilityId, coderId: held.value.coderId, after: { patches: input.patches } });
  return done({ id: input.id });
};
