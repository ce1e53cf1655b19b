import type { CodeSystem } from './code-system.js';
import { visitCategory } from './evaluation-management.js';

/**
 * Codes of one family stand for each other as a revision; codes of different families are a deletion and an addition.
 * ICD-10-CM: the category (first three characters). ICD-10-PCS: section and body system, so that a wrong root operation is
 * one revision. CPT: the category of an evaluation and management visit by its first and last code, else the first three
 * characters; HCPCS likewise. Recurring errors are looked for by the same families, so that the word has one meaning.
 */
export const codeFamily = (system: CodeSystem, code: string): string => {
  if (system === 'ICD10PCS') return code.slice(0, 2);
  return (system === 'HCPCS' ? visitCategory(code) : null) ?? code.slice(0, 3);
};
