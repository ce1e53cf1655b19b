import { noFields, type ChartFields } from '../../charts/index.js';
import type { LineSection } from '../diff/change.js';
import type { AuditDraft } from './audit-draft.js';
import { annotation, code, emptyLines, isSection, isShape, lineParts, text, textOrNull, Unusable, type Shape } from './patch-readers.js';
import { readEarlierDraft } from './read-earlier-draft.js';
import type { WorksheetPatch } from './worksheet-patch.js';

export type ParsedPatch = { readonly ok: true; readonly patch: WorksheetPatch } | { readonly ok: false; readonly field: string; readonly message: string };

const sectionOfLine = (draft: AuditDraft, id: string): LineSection => {
  const line = draft.lines.find((each) => each.id === id);
  if (line === undefined) throw new Unusable('line', `There is no line ${id} on this worksheet.`);
  return line.section;
};

/** A diagnosis is on a chart once; procedures and services may be there again. */
const refuseTwice = (draft: AuditDraft, section: LineSection, wanted: string | undefined, line: string): void => {
  if (section !== 'diagnosis' || wanted === undefined) return;
  const own = draft.lines.find((each) => each.id === line);
  const other = draft.lines.find((each) => each.section === section && each.id !== line && each.audited?.code === wanted);
  if (other !== undefined && own?.audited?.code !== wanted) throw new Unusable('code', `${wanted} stands on the worksheet already.`);
};

const fieldPatch = (value: Shape): WorksheetPatch => {
  const name = text(value['name'], 'name');
  if (!Object.hasOwn(noFields, name)) throw new Unusable('name', `There is no field ${name}.`);
  const content = textOrNull(value['value'], name, 20);
  if (name === 'drgWeight' && content !== null && !/^\d{1,4}(\.\d{1,4})?$/.test(content)) throw new Unusable('drgWeight', 'A weight is a number like 1.4821.');
  return { op: 'field', name: name as keyof ChartFields, value: content };
};

const parse = (value: unknown, draft: AuditDraft): WorksheetPatch => {
  if (!isShape(value)) throw new Unusable('patch', 'A patch is an object with op.');
  const line = (): string => text(value['line'], 'line');
  switch (value['op']) {
    case 'agree':
      if (!Array.isArray(value['lines'])) throw new Unusable('lines', 'agree needs the ids of lines.');
      return { op: 'agree', lines: value['lines'].map((each: unknown) => text(each, 'lines')) };
    case 'agree-untouched':
      return { op: 'agree-untouched' };
    case 'restore':
    case 'remove':
    case 'principal':
      return { op: value['op'], line: line() };
    case 'revise': {
      const section = sectionOfLine(draft, line());
      const set = lineParts(section, value['set']);
      refuseTwice(draft, section, set.code, line());
      return { op: 'revise', line: line(), set };
    }
    case 'add': {
      const section = value['section'];
      if (!isSection(section)) throw new Unusable('section', 'section is diagnosis, procedure or service.');
      const parts = lineParts(section, value['value']);
      const id = text(value['id'], 'id', 40);
      refuseTwice(draft, section, parts.code, id);
      return { op: 'add', id, section, value: { ...emptyLines[section], ...parts, code: code(section, parts.code ?? '') } };
    }
    case 'move':
      return { op: 'move', line: line(), by: value['by'] === -1 ? -1 : 1 };
    case 'field':
      return fieldPatch(value);
    case 'annotate':
      return { op: 'annotate', change: text(value['change'], 'change', 200), set: annotation(value['set']) };
    case 'revert':
      return { op: 'revert', draft: readEarlierDraft(value['draft'], draft) };
    default:
      throw new Unusable('op', `There is no operation ${JSON.stringify(value['op'])}.`);
  }
};

/** Unknown input as a patch of this worksheet; what cannot be used is named with its field. */
export const parsePatch = (value: unknown, draft: AuditDraft): ParsedPatch => {
  try {
    return { ok: true, patch: parse(value, draft) };
  } catch (error) {
    if (error instanceof Unusable) return { ok: false, field: error.field, message: error.message };
    throw error;
  }
};
