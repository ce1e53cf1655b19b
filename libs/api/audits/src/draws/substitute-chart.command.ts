import { substituteUnit, type SubstitutedUnit, type SubstituteUnit } from '@overread/api-sampling';
import { nextState, type AuditState } from '@overread/domain/audits';
import { done, refuse, type Result, type WriteTx } from '@overread/api-platform';
import { AuditEntity } from '../audit/audit.entity.js';

interface OfChart {
  readonly id: string;
  readonly version: number;
  readonly state: AuditState;
  readonly facilityId: string;
  readonly coderId: string | null;
  readonly isHeld: boolean;
}

/** Ends the audits of a drawn chart that cannot be audited, and lets the next ticket of the draw take its place. */
export const substituteChart = async (tx: WriteTx, input: SubstituteUnit): Promise<Result<SubstitutedUnit>> => {
  const audits = await tx.rows<OfChart>(
    `select a.id, a.version, a.state, a.facility_id as "facilityId", a.coder_id as "coderId", coalesce(a.state = 'in_review' and a.lease_until > $3, false) as "isHeld"
     from audit a join draw d on d.id = a.draw_id join facility f on f.id = a.facility_id join chart c on c.id = a.chart_id
     where d.root_draw_id = (select root_draw_id from draw where id = $1) and f.code || ':' || c.account_number = $2 order by a.id for update of a`,
    [input.drawId, input.unitKey, input.now],
  );
  const ended = audits.map((audit) => ({ ...audit, next: nextState(audit.state, 'replace') }));
  if (ended.some(({ next }) => next === null)) return refuse('NOT_ALLOWED', 'This chart has been judged, or replaced before.', { field: 'unitKey', remedy: 'Only a chart that nobody could audit is replaced.' });
  if (ended.some(({ isHeld }) => isHeld)) return refuse('CONFLICT', 'Somebody is reviewing this chart at this moment.', { field: 'unitKey', remedy: 'Let them give it back or skip it first.' });
  const substituted = await substituteUnit(tx, input);
  if (!substituted.ok) return substituted;
  for (const { id, version, state, next, facilityId, coderId } of ended) {
    await tx.change(AuditEntity, { id, version }, { state: next ?? state, skipReason: input.reason.trim(), leaseUntil: null });
    tx.record({ noun: 'audit', recordId: id, facilityId, coderId, before: { state }, after: { state: next, reason: input.reason.trim() } });
  }
  return done(substituted.value);
};
