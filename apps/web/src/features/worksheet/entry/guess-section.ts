import type { LineSection } from '@overread/domain/audits';
import { checkCode, normalizeCode, parseSystem, type CodeSystem } from '@overread/domain/codes';

const sectionOf: Readonly<Record<CodeSystem, LineSection>> = { ICD10CM: 'diagnosis', ICD10PCS: 'procedure', HCPCS: 'service' };

/** "cpt G8929" → the system named and the rest; null when the text names none. */
const named = (text: string): { section: LineSection; rest: string } | null => {
  const parts = /^(\S+)\s+(\S.*)$/.exec(text.trim());
  const system = parts === null ? null : parseSystem(parts[1] ?? '');
  return system === null ? null : { section: sectionOf[system], rest: parts?.[2] ?? '' };
};

/** The text of a code without the system that it names. */
export const withoutSystem = (text: string): string => named(text)?.rest ?? text;

/**
 * Which system a typed code belongs to; null while it fits none. Many texts are well-formed in two systems: a dot makes a
 * diagnosis, a dash before modifiers a service; seven characters that start with a digit or have a Z inside a procedure; a letter and four digits a diagnosis
 * on inpatient charts and a service on others. "cpt G8929" says it outright.
 *
 * @param setting INPATIENT, OUTPATIENT or PROFESSIONAL
 */
export const guessSection = (text: string, setting: string): LineSection | null => {
  const said = named(text);
  if (said !== null) return said.section;
  const [code = ''] = text.trim().split(/\s+/);
  const fits = (system: CodeSystem, part = code): boolean => checkCode(system, part).ok;
  if (code.includes('-')) return fits('HCPCS', code.split('-')[0]) ? 'service' : null;
  if (code.includes('.')) return fits('ICD10CM') ? 'diagnosis' : null;
  if (fits('ICD10PCS') && (!fits('ICD10CM') || /^.+Z/.test(normalizeCode(code)))) return 'procedure';
  if (fits('HCPCS') && (!fits('ICD10CM') || setting !== 'INPATIENT')) return 'service';
  return fits('ICD10CM') ? 'diagnosis' : null;
};
