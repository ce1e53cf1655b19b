import type { ChartFields, CodedChart, DiagnosisLine, ProcedureLine, ServiceLine } from '../../charts/index.js';
import type { Severity } from '../taxonomy/taxonomy.js';
import type { AnyLine, LineSection } from '../diff/change.js';

/** One line of the worksheet with both sides. A removed line keeps its place with no audited side. */
export interface DraftLine {
  /** Stable through the life of the audit. */
  readonly id: string;
  readonly section: LineSection;
  /** Null = the auditor added the line. */
  readonly original: AnyLine | null;
  /** Null = the auditor removed the line. */
  readonly audited: AnyLine | null;
  /** The auditor has judged the line, by agreeing or by changing it. */
  readonly reviewed: boolean;
}

/** What the auditor says about one change. */
export interface Annotation {
  readonly typeCode: string | null;
  readonly reasonCode: string | null;
  /** Null = the type's own. */
  readonly severity: Severity | null;
  /** A word why the severity is not the type's. */
  readonly severityReason: string | null;
  /** Null = the type's own. */
  readonly paymentAffecting: boolean | null;
  readonly rationale: string | null;
  readonly reference: string | null;
  readonly educationTopic: string | null;
  readonly educationalOnly: boolean;
  readonly teachingExample: boolean;
  /** Decimal strings. */
  readonly overDollars: string;
  readonly underDollars: string;
}

/** The worksheet of an audit before it is submitted. */
export interface AuditDraft {
  readonly lines: readonly DraftLine[];
  readonly fields: ChartFields;
  /** By change key; those of changes that are gone are kept and do no harm. */
  readonly annotations: Readonly<Record<string, Annotation>>;
}

export const noAnnotation: Annotation = { typeCode: null, reasonCode: null, severity: null, severityReason: null, paymentAffecting: null, rationale: null, reference: null, educationTopic: null, educationalOnly: false, teachingExample: false, overDollars: '0', underDollars: '0' };

const letters: Readonly<Record<LineSection, string>> = { diagnosis: 'd', procedure: 'p', service: 's' };

/** A fresh worksheet: the coder's lines on both sides, nothing judged. */
export const startDraft = (frozen: CodedChart): AuditDraft => ({
  lines: (['diagnosis', 'procedure', 'service'] as const).flatMap((section) =>
    ({ diagnosis: frozen.diagnoses, procedure: frozen.procedures, service: frozen.services })[section].map((line: AnyLine, at) => ({ id: `${letters[section]}${at + 1}`, section, original: line, audited: line, reviewed: false }))),
  fields: frozen.fields,
  annotations: {},
});

/** The auditor's chart: the audited sides in worksheet order. */
export const auditedChart = (draft: AuditDraft): CodedChart => {
  const of = (section: LineSection): AnyLine[] => draft.lines.flatMap((line) => (line.section === section && line.audited !== null ? [line.audited] : []));
  return { diagnoses: of('diagnosis') as DiagnosisLine[], procedures: of('procedure') as ProcedureLine[], services: of('service') as ServiceLine[], fields: draft.fields };
};
