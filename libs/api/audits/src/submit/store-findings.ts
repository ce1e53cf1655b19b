import { newId, type WriteTx } from '@overread/api-platform';
import type { Submission } from './submission.js';

const row = (submission: Submission): object[] =>
  submission.findings.map((finding, at) => ({
    id: newId(),
    audit_id: submission.auditId,
    facility_id: submission.facilityId,
    coder_id: submission.coderId,
    work_type_code: submission.workTypeCode,
    audited_on: submission.auditedOn,
    projectable: submission.projectable,
    kind: submission.kind,
    position: at + 1,
    change_key: finding.change.key,
    section: finding.change.section,
    before: finding.change.before,
    after: finding.change.after,
    code_before: finding.change.before?.code ?? null,
    code_after: finding.change.after?.code ?? null,
    type_code: finding.typeCode,
    reason_code: finding.reasonCode,
    attributable: finding.attributable,
    severity: finding.severity,
    severity_reason: finding.severityReason,
    direction: finding.direction,
    payment_affecting: finding.paymentAffecting,
    over_dollars: finding.overDollars,
    under_dollars: finding.underDollars,
    rationale: finding.rationale,
    reference: finding.reference,
    education_topic: finding.educationTopic,
    educational_only: finding.educationalOnly,
    teaching_example: finding.teachingExample,
    version: 1,
  }));

const columns = `id, audit_id, facility_id, coder_id, work_type_code, audited_on, projectable, kind, position, change_key, section, before, after, code_before, code_after, type_code,
  reason_code, attributable, severity, severity_reason, direction, payment_affecting, over_dollars, under_dollars, rationale, reference, education_topic, educational_only, teaching_example, version`;

/** Writes the findings of any number of audits in one statement. */
export const storeFindings = async (tx: WriteTx, submissions: readonly Submission[]): Promise<void> => {
  const rows = submissions.flatMap(row);
  if (rows.length === 0) return;
  await tx.rows(`insert into finding (${columns}) select ${columns} from jsonb_populate_recordset(null::finding, $1::jsonb)`, [JSON.stringify(rows)]);
};
