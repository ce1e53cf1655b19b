import type { AuditState } from '@overread/domain/audits';
import type { WriteTx } from '@overread/api-platform';
import { answeredAudits, stateAfter, type AnsweredAudit } from './audit-answers.query.js';

interface Move {
  readonly audit: AnsweredAudit;
  readonly state: AuditState;
  /** Null while the coder has not answered every finding. */
  readonly acknowledgedAt: Date | null;
}

const moveOf = (audit: AnsweredAudit, now: Date | null): Move | null => {
  const state = stateAfter(audit);
  const answered = audit.findings.every((each) => each.answer !== null);
  const acknowledgedAt = audit.acknowledgedAt ?? (answered ? now : null);
  return state === null && acknowledgedAt === audit.acknowledgedAt ? null : { audit, state: state ?? audit.state, acknowledgedAt };
};

/**
 * Moves audits to where their answers and decisions have brought them, each at its own time. An audit is acknowledged when the last of
 * its findings is answered, whatever is decided later. The rows are locked, so their versions are the ones just read.
 */
export const moveAudits = async (tx: WriteTx, times: ReadonlyMap<string, Date>): Promise<void> => {
  const audits = await answeredAudits(tx, [...times.keys()]);
  const moves = [...audits.values()].flatMap((audit) => moveOf(audit, times.get(audit.id) ?? null) ?? []);
  if (moves.length === 0) return;
  await tx.rows(
    `update audit a set state = x.state, acknowledged_at = x."acknowledgedAt", version = a.version + 1
     from jsonb_to_recordset($1::jsonb) as x(id uuid, version integer, state text, "acknowledgedAt" timestamptz) where a.id = x.id and a.version = x.version`,
    [JSON.stringify(moves.map(({ audit, state, acknowledgedAt }) => ({ id: audit.id, version: audit.version, state, acknowledgedAt })))],
  );
  for (const { audit, state, acknowledgedAt } of moves) tx.record({ noun: 'audit', recordId: audit.id, facilityId: audit.facilityId, coderId: audit.coderId, before: { state: audit.state }, after: { state, acknowledgedAt } });
};

export const moveAudit = (tx: WriteTx, auditId: string, now: Date): Promise<void> => moveAudits(tx, new Map([[auditId, now]]));
