import type { CodeSystem } from './code-system.js';
import { normalizeCode } from './normalize-code.js';

export type CodeCheck = { readonly ok: true; readonly code: string } | { readonly ok: false; readonly reason: 'empty' | 'mangled' | 'malformed'; readonly message: string };

/** ICD-10-CM: letter and digit (QA since FY2026), digit or A or B, up to four more. PCS: seven, no I or O. HCPCS: five, CPT modifiers apart. */
const shapes: Readonly<Record<CodeSystem, RegExp>> = {
  ICD10CM: /^([A-Z]\d|QA)[0-9AB][0-9A-Z]{0,4}$/,
  ICD10PCS: /^[0-9A-HJ-NP-Z]{7}$/,
  HCPCS: /^([A-V]\d{4}|\d{5}|\d{4}[A-Z])$/,
};

const looks: Readonly<Record<CodeSystem, string>> = { ICD10CM: 'I10 or E11.65', ICD10PCS: '0SRC0J9 (seven characters)', HCPCS: 'G0463 or five digits' };

/**
 * What a spreadsheet makes of codes that look like numbers or dates to it. It writes a number with a point or a sign before its
 * exponent; without either, 3E03317 is an ICD-10-PCS code like any other.
 */
const mangled = [/^\d(\.\d+E[+-]?|E[+-])\d+$/i, /^\d{1,2}-(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*$/i, /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)-\d{2}$/i, /^\d{1,2}\/\d{1,2}\/\d{2,4}$/, /^#+$/, /^#(REF|N\/A|VALUE|NAME)/i];

/** Lost leading zero: ICD-10-PCS or CPT text that is one short and all digits or nearly so. */
const lostZero: Readonly<Record<CodeSystem, RegExp | null>> = { ICD10CM: null, ICD10PCS: /^[0-9A-HJ-NP-Z]{6}$/, HCPCS: /^\d{4}$/ };

/** Whether a text is a well-formed code of the system; whether the code exists in a year is another question. */
export const checkCode = (system: CodeSystem, text: string): CodeCheck => {
  const trimmed = text.trim();
  if (trimmed === '') return { ok: false, reason: 'empty', message: 'no code' };
  const code = normalizeCode(trimmed);
  const isMangled = mangled.some((pattern) => pattern.test(trimmed)) || lostZero[system]?.test(code) === true;
  if (isMangled) return { ok: false, reason: 'mangled', message: `“${trimmed}” looks like a code that a spreadsheet changed` };
  return shapes[system].test(code) ? { ok: true, code } : { ok: false, reason: 'malformed', message: `“${trimmed}” is not written like ${looks[system]}` };
};
