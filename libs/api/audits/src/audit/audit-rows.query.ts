import { startDraft, type AuditDraft } from '@overread/domain/audits';
import type { CodedChart } from '@overread/domain/charts';
import { allow, type Actor } from '@overread/domain/access';
import { civilDate, daysBetween } from '@overread/domain/time';
import { unseenAudits, type ReadTx } from '@overread/api-platform';
import { undoSeconds } from '../queue/lease.js';
import { Audit } from './audit.model.js';

interface Row {
  id: string;
  drawId: string;
  planName: string;
  kind: Audit['kind'];
  state: Audit['state'];
  dueOn: string;
  frozen: CodedChart;
  draft: AuditDraft | null;
  header: Record<string, string | null>;
  facilityId: string;
  facility: Audit['header']['facility'];
  workType: Audit['header']['workType'];
  coderId: string | null;
  auditorId: string | null;
  claimedBy: string | null;
  leaseUntil: Date | null;
  submittedAt: Date | null;
  auditedOn: string | null;
  skipReason: string | null;
  scoringVersionId: string;
  version: number;
}

const select = `
  select a.id, a.draw_id as "drawId", p.name as "planName", a.kind, a.state, a.due_on::text as "dueOn", s.frozen, a.draft, s.header,
    a.facility_id as "facilityId", jsonb_build_object('id', f.id, 'code', f.code, 'name', f.name, 'zone', f.zone, 'active', f.active, 'version', f.version) as facility,
    jsonb_build_object('code', w.code, 'name', w.name, 'setting', w.setting, 'aliases', w.aliases, 'active', w.active, 'version', w.version) as "workType",
    a.coder_id as "coderId", a.auditor_id as "auditorId", a.claimed_by as "claimedBy", a.lease_until as "leaseUntil", a.submitted_at as "submittedAt",
    a.audited_on::text as "auditedOn", a.skip_reason as "skipReason", a.scoring_version_id as "scoringVersionId", a.version
  from audit a
  join sampled_chart s on s.id = a.sampled_chart_id
  join facility f on f.id = a.facility_id
  join work_type w on w.code = a.work_type_code
  join draw d on d.id = a.draw_id
  join plan p on p.id = d.plan_id`;

const staysOf = (header: Row['header'], zone: string): number | null => {
  const [admitAt, dischargeAt] = [header['admitAt'] ?? null, header['dischargeAt'] ?? null];
  if (admitAt === null || dischargeAt === null) return null;
  return daysBetween(civilDate(zone, Date.parse(admitAt)), civilDate(zone, Date.parse(dischargeAt)));
};

const asDate = (text: string | null | undefined): Date | null => (text === null || text === undefined ? null : new Date(text));

/** A worksheet in work is its auditor's own; once submitted it is every auditor's to look at. */
const mayReadDraft = (row: Row, actor: Actor, held: boolean): boolean => {
  if (!allow(actor, 'work', { noun: 'audit', facilityId: row.facilityId })) return false;
  if (row.submittedAt !== null || row.claimedBy === actor.personId) return true;
  return !held && row.coderId !== actor.personId && (row.auditorId === null || row.auditorId === actor.personId);
};

const toModel = (row: Row, actor: Actor, now: Date): Audit => {
  const undoUntil = row.submittedAt === null ? null : new Date(new Date(row.submittedAt).getTime() + undoSeconds * 1000);
  const held = row.claimedBy !== null && (row.leaseUntil === null || row.leaseUntil > now);
  return Object.assign(new Audit(), {
    ...row,
    header: {
      accountNumber: row.header['accountNumber'] ?? '',
      facility: row.facility,
      workType: row.workType,
      payer: row.header['payer'] ?? null,
      serviceLine: row.header['serviceLine'] ?? null,
      admitAt: asDate(row.header['admitAt']),
      dischargeAt: asDate(row.header['dischargeAt']),
      lengthOfStayDays: staysOf(row.header, row.facility.zone),
      disposition: row.header['disposition'] ?? null,
      totalCharges: row.header['totalCharges'] ?? null,
      drg: row.header['drg'] ?? null,
      drgWeight: row.header['drgWeight'] ?? null,
    },
    draft: mayReadDraft(row, actor, held) ? (row.draft ?? startDraft(row.frozen)) : null,
    claimedByMe: row.claimedBy !== null && row.claimedBy === actor.personId && held,
    leaseUntil: held ? row.leaseUntil : null,
    undoUntil: undoUntil !== null && undoUntil > now && row.claimedBy === actor.personId ? undoUntil : null,
  });
};

/** One audit; null when there is none or it is not the actor's to see. */
export const oneAudit = async (tx: ReadTx, id: string, now: Date): Promise<Audit | null> => {
  const row = await tx.row<Row>(`${select} where a.id = $1 and a.id <> all (${unseenAudits})`, [id]);
  return row === null ? null : toModel(row, tx.actor, now);
};

/**
 * Audits that a condition lets in, in the order given.
 *
 * @param where a condition on `a` written by this stage, its values bound as $1…
 * @param order an order on `a` that ends with the id
 */
export const auditsWhere = async (tx: ReadTx, query: { where: string; order: string; parameters: readonly unknown[]; limit: number; now: Date }): Promise<Audit[]> => {
  const limit = Math.max(0, Math.trunc(query.limit));
  const rows = await tx.rows<Row>(`${select} where ${query.where} and a.id <> all (${unseenAudits}) order by ${query.order} limit ${String(limit)}`, query.parameters);
  return rows.map((row) => toModel(row, tx.actor, query.now));
};
