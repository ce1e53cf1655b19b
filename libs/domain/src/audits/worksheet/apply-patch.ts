import { noAnnotation, type AuditDraft, type DraftLine } from './audit-draft.js';
import type { WorksheetPatch } from './worksheet-patch.js';

/** The next draft exists only inside the result; a patch that cannot be applied says why and changes nothing. */
export type Patched = { readonly ok: true; readonly draft: AuditDraft } | { readonly ok: false; readonly message: string };

const patched = (draft: AuditDraft): Patched => ({ ok: true, draft });
const refused = (message: string): Patched => ({ ok: false, message });

const withLine = (draft: AuditDraft, id: string, change: (line: DraftLine) => DraftLine): Patched =>
  draft.lines.some((line) => line.id === id) ? patched({ ...draft, lines: draft.lines.map((line) => (line.id === id ? change(line) : line)) }) : refused(`There is no line ${id} on this worksheet.`);

/** Added lines vanish when removed; the coder's keep their place. */
const remove = (draft: AuditDraft, id: string): Patched => {
  const line = draft.lines.find((each) => each.id === id);
  if (line?.original === null) return patched({ ...draft, lines: draft.lines.filter((each) => each.id !== id) });
  return withLine(draft, id, (each) => ({ ...each, audited: null, reviewed: true }));
};

const restore = (draft: AuditDraft, id: string): Patched => {
  const line = draft.lines.find((each) => each.id === id);
  return line?.original === null ? remove(draft, id) : withLine(draft, id, (each) => ({ ...each, audited: each.original, reviewed: false }));
};

/** Puts a diagnosis first; the others keep their order. */
const principal = (draft: AuditDraft, id: string): Patched => {
  const line = draft.lines.find((each) => each.id === id);
  if (line?.section !== 'diagnosis' || line.audited === null) return refused('Only a diagnosis that stands can be the principal one.');
  return patched({ ...draft, lines: [{ ...line, reviewed: true }, ...draft.lines.filter((each) => each.id !== id)] });
};

const move = (draft: AuditDraft, id: string, by: -1 | 1): Patched => {
  const at = draft.lines.findIndex((line) => line.id === id);
  const [line, other] = [draft.lines[at], draft.lines[at + by]];
  if (line === undefined) return refused(`There is no line ${id} on this worksheet.`);
  if (other?.section !== line.section) return patched(draft);
  return patched({ ...draft, lines: draft.lines.map((each, place) => (place === at ? other : place === at + by ? { ...line, reviewed: true } : each)) });
};

const revert = (draft: AuditDraft, earlier: AuditDraft): Patched => {
  const originals = (each: AuditDraft): string => JSON.stringify(each.lines.filter((line) => line.original !== null).map((line) => [line.id, line.original]).sort());
  return originals(draft) === originals(earlier) ? patched(earlier) : refused('That is not an earlier state of this worksheet.');
};

/** The worksheet after one patch. Pure: the same code in the browser, before the server has answered, and on the server. */
export const applyPatch = (draft: AuditDraft, patch: WorksheetPatch): Patched => {
  switch (patch.op) {
    case 'agree':
      return patched({ ...draft, lines: draft.lines.map((line) => (patch.lines.includes(line.id) ? { ...line, reviewed: true } : line)) });
    case 'agree-untouched':
      return patched({ ...draft, lines: draft.lines.map((line) => ({ ...line, reviewed: true })) });
    case 'restore':
      return restore(draft, patch.line);
    case 'revise':
      return withLine(draft, patch.line, (line) => ({ ...line, audited: { ...(line.audited ?? line.original ?? { code: '' }), ...patch.set }, reviewed: true }));
    case 'remove':
      return remove(draft, patch.line);
    case 'add': {
      if (draft.lines.some((line) => line.id === patch.id)) return refused(`Line ${patch.id} is on this worksheet already.`);
      const last = draft.lines.findLastIndex((line) => sectionOrder[line.section] <= sectionOrder[patch.section]);
      const line: DraftLine = { id: patch.id, section: patch.section, original: null, audited: patch.value, reviewed: true };
      return patched({ ...draft, lines: [...draft.lines.slice(0, last + 1), line, ...draft.lines.slice(last + 1)] });
    }
    case 'principal':
      return principal(draft, patch.line);
    case 'move':
      return move(draft, patch.line, patch.by);
    case 'field':
      return patched({ ...draft, fields: { ...draft.fields, [patch.name]: patch.value } });
    case 'annotate':
      return patched({ ...draft, annotations: { ...draft.annotations, [patch.change]: { ...(draft.annotations[patch.change] ?? noAnnotation), ...patch.set } } });
    case 'revert':
      return revert(draft, patch.draft);
  }
};

const sectionOrder = { diagnosis: 0, procedure: 1, service: 2 } as const;

/** All patches in order, or the first refusal and nothing. */
export const applyPatches = (draft: AuditDraft, patches: readonly WorksheetPatch[]): Patched =>
  patches.reduce<Patched>((state, patch) => (state.ok ? applyPatch(state.draft, patch) : state), patched(draft));
