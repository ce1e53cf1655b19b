import { parsePatch, type AuditDraft, type LineSection, type WorksheetPatch } from '@overread/domain/audits';
import { normalizeCode } from '@overread/domain/codes';
import type { WorksheetRow } from '../../../shared/audits/worksheet-rows.js';
import type { EntryPart, EntryText } from './entry-text.js';
import { readEntry } from './read-entry.js';

export type Entered = { readonly ok: true; readonly patches: readonly WorksheetPatch[] } | { readonly ok: false; readonly part: EntryPart; readonly message: string };

const parts: ReadonlySet<string> = new Set<EntryPart>(['code', 'poa', 'modifiers', 'units', 'date', 'surgeon', 'weight']);
const partOf = (field: string): EntryPart => (field === 'drgWeight' ? 'weight' : parts.has(field) ? (field as EntryPart) : 'code');

/** Checked by the same reader that the server uses, so that a mistake is named at its field before anything is sent. */
const checked = (draft: AuditDraft, patches: readonly WorksheetPatch[]): Entered => {
  for (const patch of patches) {
    const parsed = parsePatch(patch, draft);
    if (!parsed.ok) return { ok: false, part: partOf(parsed.field), message: parsed.message };
  }
  return { ok: true, patches };
};

const equal = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const revised = (draft: AuditDraft, row: WorksheetRow, section: LineSection, typed: EntryText): Entered => {
  const line = readEntry(section, typed);
  const before = row.audited ?? row.original;
  const isStanding = row.audited !== null;
  const set = Object.fromEntries(Object.entries(line).filter(([name, part]) => (name === 'code' ? normalizeCode(line.code) !== before?.code : !equal(part, before?.[name as 'poa'] ?? (name === 'modifiers' ? [] : null)))));
  if (Object.keys(set).length === 0 && isStanding) return { ok: true, patches: [{ op: 'agree', lines: [row.id] }] };
  return checked(draft, [{ op: 'revise', line: row.id, set: Object.keys(set).length === 0 ? { code: before?.code ?? '' } : set }]);
};

const fieldSet = (draft: AuditDraft, row: WorksheetRow, typed: EntryText): Entered => {
  if (row.field === null) return { ok: true, patches: [] };
  const value = typed.code.trim() || null;
  const weight = typed.weight.trim() || null;
  const patches: WorksheetPatch[] = value === draft.fields[row.field] ? [] : [{ op: 'field', name: row.field, value }];
  return checked(draft, row.field === 'drg' && weight !== draft.fields.drgWeight ? [...patches, { op: 'field', name: 'drgWeight', value: weight }] : patches);
};

/** What an entry in a row comes to: only what differs is set; a line left as it is has been judged. */
export const revisePatches = (draft: AuditDraft, row: WorksheetRow, typed: EntryText): Entered => (row.section === 'field' ? fieldSet(draft, row, typed) : revised(draft, row, row.section, typed));

/** What an entry of a missed code comes to. */
export const addPatches = (draft: AuditDraft, id: string, section: LineSection, typed: EntryText): Entered => checked(draft, [{ op: 'add', id, section, value: readEntry(section, typed) }]);
