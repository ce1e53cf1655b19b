import type { DraftFinding } from '@overread/domain/audits';
import type { AuditScores } from '@overread/domain/scoring';

/** An audit judged to the end: what is stored when it is released to the coder. */
export interface Submission {
  readonly auditId: string;
  readonly facilityId: string;
  readonly coderId: string | null;
  readonly workTypeCode: string;
  readonly projectable: boolean;
  readonly kind: string;
  readonly scoringVersionId: string;
  readonly at: Date;
  /** Civil day of submission in the facility’s zone. */
  readonly auditedOn: string;
  readonly findings: readonly DraftFinding[];
  readonly scores: AuditScores;
}

/** Whether a finding counts against the coder at submission. */
export const isScored = (finding: Pick<DraftFinding, 'attributable' | 'educationalOnly'>): boolean => finding.attributable && !finding.educationalOnly;
