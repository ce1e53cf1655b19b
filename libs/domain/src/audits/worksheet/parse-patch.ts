import { checkCode, checkModifier, type CodeSystem } from '../../codes/index.js';
import { noFields, parsePoa, type ChartFields } from '../../charts/index.js';
import type { AnyLine, LineSection } from '../diff/change.js';
import { noAnnotation, type Annotation, type AuditDraft } from './audit-draft.js';
import type { WorksheetPatch } from './worksheet-patch.js';

export type ParsedPatch = { readonly ok: true; readonly patch: WorksheetPatch } | { readonly ok: false; readonly field: string; readonly message: string };

type Shape = Readonly<Record<string, unknown>>;
class Unusable extends Error {
  constructor(
    readonly field: string,
    message: string,
  ) {
    super(message);
  }
}

const systemOf: Readonly<Record<LineSection, CodeSystem>> = { diagnosis: 'ICD10CM', procedure: 'ICD10PCS', service: 'HCPCS' };
const longest = 4_000;

const isShape = (value: unknown): value is Shape => typeof value === 'object' && value !== null && !Array.isArray(value);

const text = (value: unknown, field: string, limit = 100): string => {
  if (typeof value !== 'string' || value.length > limit) throw new Unusable(field, `${field} must be text of at most ${limit} characters.`);
  return value;
};

const textOrNull = (value: unknown, field: string, limit = longest): string | null => (value === null || value === undefined || value === '' ? null : text(value, field, limit));

const isSection = (value: unknown): value is LineSection => value === 'diagnosis' || value === 'procedure' || value === 'service';

const code = (section: LineSection, value: unknown): string => {
  const checked = checkCode(systemOf[section], text(value, 'code'));
  if (!checked.ok) throw new Unusable('code', `${checked.message}.`);
  return checked.code;
};

const modifiers = (value: unknown): string[] => {
  if (!Array.isArray(value) || value.length > 4) throw new Unusable('modifiers', 'At most four modifiers.');
  return value.map((each: unknown) => {
    const modifier = checkModifier(text(each, 'modifiers'));
    if (modifier === null) throw new Unusable('modifiers', `“${String(each)}” is no modifier: two letters or digits.`);
    return modifier;
  });
};

const units = (value: unknown): number | null => {
  if (value === null) return null;
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > 99_999) throw new Unusable('units', 'Units are a whole number from 0 to 99999.');
  return value;
};

const poa = (value: unknown): string | null => {
  const parsed = value === null ? null : parsePoa(text(value, 'poa'));
  if (parsed === undefined) throw new Unusable('poa', `“${String(value)}” is no POA indicator: Y, N, U, W or exempt.`);
  return parsed;
};

const readers: Readonly<Record<LineSection, Readonly<Record<string, (value: unknown) => unknown>>>> = {
  diagnosis: { code: (value) => code('diagnosis', value), poa },
  procedure: { code: (value) => code('procedure', value), date: (value) => textOrNull(value, 'date', 10), surgeon: (value) => textOrNull(value, 'surgeon', 100) },
  service: { code: (value) => code('service', value), modifiers, units },
};

const lineParts = (section: LineSection, value: unknown): Partial<AnyLine> => {
  if (!isShape(value)) throw new Unusable('set', 'A line is an object with code and what belongs to it.');
  return Object.fromEntries(Object.entries(value).flatMap(([name, part]) => {
    const read = readers[section][name];
    return read === undefined ? [] : [[name, read(part)]];
  }));
};

const emptyLines: Readonly<Record<LineSection, Omit<AnyLine, 'code'>>> = { diagnosis: { poa: null }, procedure: { date: null, surgeon: null }, service: { modifiers: [], units: null } };

const dollars = (value: unknown, field: string): string => {
  const amount = textOrNull(value, field, 12) ?? '0';
  if (!/^\d{1,9}(\.\d{1,2})?$/.test(amount)) throw new Unusable(field, 'Dollars are a number like 1200 or 1200.50, never below 0.');
  return amount;
};

const annotation = (value: unknown): Partial<Annotation> => {
  if (!isShape(value)) throw new Unusable('set', 'An annotation is an object.');
  const known = Object.entries(value).filter(([name]) => Object.hasOwn(noAnnotation, name));
  return Object.fromEntries(known.map(([name, part]) => {
    if (name === 'overDollars' || name === 'underDollars') return [name, dollars(part, name)];
    if (name === 'educationalOnly' || name === 'teachingExample') return [name, part === true];
    if (name === 'paymentAffecting') return [name, typeof part === 'boolean' ? part : null];
    if (name === 'severity' && part !== null && part !== 'minor' && part !== 'moderate' && part !== 'major') throw new Unusable('severity', 'Severity is minor, moderate or major.');
    return [name, textOrNull(part, name)];
  }));
};

const sectionOfLine = (draft: AuditDraft, id: string): LineSection => {
  const line = draft.lines.find((each) => each.id === id);
  if (line === undefined) throw new Unusable('line', `There is no line ${id} on this worksheet.`);
  return line.section;
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
    case 'revise':
      return { op: 'revise', line: line(), set: lineParts(sectionOfLine(draft, line()), value['set']) };
    case 'add': {
      const section = value['section'];
      if (!isSection(section)) throw new Unusable('section', 'section is diagnosis, procedure or service.');
      const parts = lineParts(section, value['value']);
      return { op: 'add', id: text(value['id'], 'id', 40), section, value: { ...emptyLines[section], ...parts, code: code(section, parts.code ?? '') } };
    }
    case 'move':
      return { op: 'move', line: line(), by: value['by'] === -1 ? -1 : 1 };
    case 'field':
      return fieldPatch(value);
    case 'annotate':
      return { op: 'annotate', change: text(value['change'], 'change', 200), set: annotation(value['set']) };
    case 'revert':
      return { op: 'revert', draft: value['draft'] as AuditDraft };
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
