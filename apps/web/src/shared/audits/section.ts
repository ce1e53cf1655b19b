import type { LineSection, Section } from '@overread/domain/audits';
import { formatCode, type CodeSystem } from '@overread/domain/codes';

const systems: Readonly<Record<LineSection, CodeSystem>> = { diagnosis: 'ICD10CM', procedure: 'ICD10PCS', service: 'HCPCS' };

/** Whether a text names a section; the API's findings carry it as text. */
export const isSection = (text: string): text is Section => text === 'field' || Object.hasOwn(systems, text);

export const systemOf = (section: LineSection): CodeSystem => systems[section];

/** The code of a line as people write it; values of fields as they are. */
export const codeText = (section: Section, code: string): string => (section === 'field' ? code : formatCode(systems[section], code));
