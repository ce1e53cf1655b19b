import { checkCode, checkModifier, type CodeSystem } from '../../codes/index.js';
import { parsePoa } from '../../charts/index.js';
import { dayNumber } from '../../time/index.js';
import type { AnyLine, LineSection } from '../diff/change.js';
import { noAnnotation, type Annotation } from './audit-draft.js';

export type Shape = Readonly<Record<string, unknown>>;
/** Input that cannot be used, by the name of the field at fault. */
export class Unusable extends Error {
  constructor(
    readonly field: string,
    message: string,
  ) {
    super(message);
  }
}

const systemOf: Readonly<Record<LineSection, CodeSystem>> = { diagnosis: 'ICD10CM', procedure: 'ICD10PCS', service: 'HCPCS' };
const longest = 4_000;

export const isShape = (value: unknown): value is Shape => typeof value === 'object' && value !== null && !Array.isArray(value);

export const text = (value: unknown, field: string, limit = 100): string => {
  if (typeof value !== 'string' || value.length > limit) throw new Unusable(field, `${field} must be text of at most ${limit} characters.`);
  return value;
};

export const textOrNull = (value: unknown, field: string, limit = longest): string | null => (value === null || value === undefined || value === '' ? null : text(value, field, limit));

export const isSection = (value: unknown): value is LineSection => value === 'diagnosis' || value === 'procedure' || value === 'service';

export const code = (section: LineSection, value: unknown): string => {
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

const date = (value: unknown): string | null => {
  const day = textOrNull(value, 'date', 10);
  if (day !== null && dayNumber(day) === null) throw new Unusable('date', `“${day}” is no day: YYYY-MM-DD.`);
  return day;
};

/** How each part of a line is read; a part without a reader is left out. */
const readers: Readonly<Record<LineSection, Readonly<Record<string, (value: unknown) => unknown>>>> = {
  diagnosis: { code: (value) => code('diagnosis', value), poa },
  procedure: { code: (value) => code('procedure', value), date, surgeon: (value) => textOrNull(value, 'surgeon', 100) },
  service: { code: (value) => code('service', value), modifiers, units },
};

export const lineParts = (section: LineSection, value: unknown): Partial<AnyLine> => {
  if (!isShape(value)) throw new Unusable('set', 'A line is an object with code and what belongs to it.');
  return Object.fromEntries(Object.entries(value).flatMap(([name, part]) => {
    const read = Object.hasOwn(readers[section], name) ? readers[section][name] : undefined;
    return read === undefined ? [] : [[name, read(part)]];
  }));
};

export const emptyLines: Readonly<Record<LineSection, Omit<AnyLine, 'code'>>> = { diagnosis: { poa: null }, procedure: { date: null, surgeon: null }, service: { modifiers: [], units: null } };

const dollars = (value: unknown, field: string): string => {
  const amount = textOrNull(value, field, 12) ?? '0';
  if (!/^\d{1,9}(\.\d{1,2})?$/.test(amount)) throw new Unusable(field, 'Dollars are a number like 1200 or 1200.50, never below 0.');
  return amount;
};

export const annotation = (value: unknown): Partial<Annotation> => {
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
