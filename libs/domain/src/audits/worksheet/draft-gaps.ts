import type { CodedChart } from '../../charts/index.js';
import type { Taxonomy } from '../taxonomy/taxonomy.js';
import type { AuditDraft } from './audit-draft.js';
import { annotatedChanges, type AnnotatedChange } from './draft-findings.js';

/** Something that keeps a worksheet from being submitted. */
export interface Gap {
  /** The line that waits; null for fields and for changes without a line. */
  readonly line: string | null;
  /** The change that waits; null for a line not judged. */
  readonly change: string | null;
  readonly field: 'reviewed' | 'typeCode' | 'reasonCode' | 'rationale' | 'severityReason' | 'code';
  readonly message: string;
}

const lineOf = (draft: AuditDraft, { change }: AnnotatedChange): string | null =>
  draft.lines.find((line) => line.section === change.section && (change.after === null ? line.audited === null && line.original?.code === change.before?.code : line.audited?.code === change.after.code))?.id ?? null;

const changeGaps = (draft: AuditDraft, annotated: AnnotatedChange, taxonomy: Taxonomy): Gap[] => {
  const { change, annotation } = annotated;
  const what = change.after?.code ?? change.before?.code ?? '';
  const at = { line: lineOf(draft, annotated), change: change.key };
  const type = taxonomy.types.find((each) => each.code === annotation.typeCode);
  const gaps: Gap[] = [];
  if (type === undefined) gaps.push({ ...at, field: 'typeCode', message: `Say what is wrong with ${what}.` });
  if (!taxonomy.reasons.some((each) => each.code === annotation.reasonCode)) gaps.push({ ...at, field: 'reasonCode', message: `Say why ${what} is wrong.` });
  if ((annotation.rationale ?? '').trim() === '') gaps.push({ ...at, field: 'rationale', message: `Give the coder a rationale for ${what}.` });
  if (type !== undefined && annotation.severity !== null && annotation.severity !== type.defaultSeverity && (annotation.severityReason ?? '').trim() === '') gaps.push({ ...at, field: 'severityReason', message: `Say why ${what} is not ${type.defaultSeverity}.` });
  return gaps;
};

/** What is missing before a worksheet can be submitted, in the order of the lines; empty = it can. */
export const draftGaps = (frozen: CodedChart, draft: AuditDraft, taxonomy: Taxonomy): Gap[] => {
  const place = (gap: Gap): number => {
    const at = draft.lines.findIndex((line) => line.id === gap.line);
    return at === -1 ? draft.lines.length : at;
  };
  const unread = draft.lines.filter((line) => !line.reviewed).map((line): Gap => ({ line: line.id, change: null, field: 'reviewed', message: `Line ${line.original?.code ?? line.audited?.code ?? ''} is not judged yet.` }));
  const incomplete = annotatedChanges(frozen, draft).flatMap((annotated) => changeGaps(draft, annotated, taxonomy));
  return [...unread, ...incomplete].map((gap, at) => ({ gap, at })).sort((a, b) => place(a.gap) - place(b.gap) || a.at - b.at).map(({ gap }) => gap);
};
