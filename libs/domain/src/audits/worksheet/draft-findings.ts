import type { CodedChart } from '../../charts/index.js';
import type { Change } from '../diff/change.js';
import { diffCharts } from '../diff/diff-charts.js';
import { directionOf } from '../taxonomy/derive-direction.js';
import type { Direction, Severity, Taxonomy } from '../taxonomy/taxonomy.js';
import { auditedChart, noAnnotation, type Annotation, type AuditDraft } from './audit-draft.js';

/** A finding as it will be stored: the change, and what is said about it, defaults filled in from the taxonomy. */
export interface DraftFinding {
  readonly change: Change;
  readonly typeCode: string;
  readonly reasonCode: string;
  readonly attributable: boolean;
  readonly severity: Severity;
  /** Null when the severity is the type's. */
  readonly severityReason: string | null;
  readonly direction: Direction;
  readonly paymentAffecting: boolean;
  readonly overDollars: string;
  readonly underDollars: string;
  readonly rationale: string | null;
  readonly reference: string | null;
  readonly educationTopic: string | null;
  readonly educationalOnly: boolean;
  readonly teachingExample: boolean;
}

export interface AnnotatedChange {
  readonly change: Change;
  readonly annotation: Annotation;
}

/** The changes of a worksheet with what the auditor said about each. */
export const annotatedChanges = (frozen: CodedChart, draft: AuditDraft): AnnotatedChange[] => diffCharts(frozen, auditedChart(draft)).map((change) => ({ change, annotation: draft.annotations[change.key] ?? noAnnotation }));

/** A change and its annotation as a finding; null while type or reason are missing or unknown to the taxonomy. */
export const describeFinding = ({ change, annotation }: AnnotatedChange, taxonomy: Taxonomy): DraftFinding | null => {
  const type = taxonomy.types.find((each) => each.code === annotation.typeCode);
  const reason = taxonomy.reasons.find((each) => each.code === annotation.reasonCode);
  if (type === undefined || reason === undefined) return null;
  return {
    change,
    typeCode: type.code,
    reasonCode: reason.code,
    attributable: reason.attributable,
    severity: annotation.severity ?? type.defaultSeverity,
    severityReason: annotation.severity === null || annotation.severity === type.defaultSeverity ? null : annotation.severityReason,
    direction: directionOf(change, type.code, annotation.overDollars, annotation.underDollars),
    paymentAffecting: annotation.paymentAffecting ?? type.defaultPaymentAffecting,
    overDollars: annotation.overDollars,
    underDollars: annotation.underDollars,
    rationale: annotation.rationale,
    reference: annotation.reference,
    educationTopic: annotation.educationTopic,
    educationalOnly: annotation.educationalOnly,
    teachingExample: annotation.teachingExample,
  };
};
