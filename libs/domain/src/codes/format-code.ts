import type { CodeSystem } from './code-system.js';

/** A stored code as people write it: ICD-10-CM with its dot after three characters. */
export const formatCode = (system: CodeSystem, code: string): string => (system === 'ICD10CM' && code.length > 3 ? `${code.slice(0, 3)}.${code.slice(3)}` : code);
