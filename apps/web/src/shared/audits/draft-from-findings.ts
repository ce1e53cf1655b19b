import { applyPatch, startDraft, type AnyLine, type AuditDraft, type WorksheetPatch } from '@overread/domain/audits';
import { noFields, type CodedChart, type ChartFields } from '@overread/domain/charts';
import { isSection } from './section.js';

/** The part of a stored finding that says what changed. */
export interface StoredChange { readonly section: string; readonly changeKey: string; readonly before?: unknown; readonly after?: unknown }

/** The JSON of a line as the domain has it; null when it is none. */
export const asLine = (json: unknown): AnyLine | null => (typeof json === 'object' && json !== null && 'code' in json && typeof json.code === 'string' ? (json as AnyLine) : null);

/** "diagnosis:poa:I10#2" → what changed and which of equal ones it is, from 1. */
const readKey = (key: string): { what: string; count: number } => ({ what: key.split(':')[1] ?? '', count: Number(/#(\d+)$/.exec(key)?.[1] ?? '1') });

const nth = (draft: AuditDraft, count: number, fits: (line: AuditDraft['lines'][number]) => boolean): string | null => draft.lines.filter(fits)[count - 1]?.id ?? null;

const patchOf = (draft: AuditDraft, finding: StoredChange, at: number): WorksheetPatch | null => {
  const { section } = finding;
  const { what, count } = readKey(finding.changeKey);
  const [before, after] = [asLine(finding.before), asLine(finding.after)];
  if (!isSection(section)) return null;
  if (section === 'field') return Object.hasOwn(noFields, what) ? { op: 'field', name: what as keyof ChartFields, value: after?.code ?? null } : null;
  if (what === 'missed') return after === null ? null : { op: 'add', id: `f${at}`, section, value: after };
  if (what === 'resequenced') {
    const line = nth(draft, 1, (each) => each.section === section && each.audited !== null && each.audited.code === after?.code);
    return line === null ? null : { op: 'principal', line };
  }
  const line = nth(draft, what === 'unsupported' || what === 'revised' ? 1 : count, (each) => each.section === section && each.original?.code === before?.code && each.audited?.code === before?.code);
  if (line === null) return null;
  if (what === 'unsupported') return { op: 'remove', line };
  if (after === null) return null;
  return { op: 'revise', line, set: what === 'revised' ? after : { [what]: after[what as keyof AnyLine] } };
};

/** Resequencing comes last: it speaks of the list as the other changes leave it. */
const inOrder = (findings: readonly StoredChange[]): StoredChange[] => [...findings].sort((a, b) => Number(a.changeKey.includes(':resequenced:')) - Number(b.changeKey.includes(':resequenced:')));

/**
 * A submitted worksheet as its findings tell it, every line judged: what people see who get no worksheet, and what pairs the
 * lines of a second reviewer. A finding that fits no line is left out. Where a missed code comes first is not known to it.
 */
export const draftFromFindings = (frozen: CodedChart, findings: readonly StoredChange[]): AuditDraft => {
  const judged = applyPatch(startDraft(frozen), { op: 'agree-untouched' });
  return inOrder(findings).reduce<AuditDraft>((draft, finding, at) => {
    const patch = patchOf(draft, finding, at);
    const next = patch === null ? null : applyPatch(draft, patch);
    return next?.ok === true ? next.draft : draft;
  }, judged.ok ? judged.draft : startDraft(frozen));
};
