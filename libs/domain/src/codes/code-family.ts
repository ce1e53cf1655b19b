import type { CodeSystem } from './code-system.js';
import { visitCategory } from './evaluation-management.js';

/**
 * Codes of one family stand for each other as a revision; codes of different families are a deletion and an addition.
 * ICD-10-CM: the category (first three characters). ICD-10-PCS: section and body system, so that a wrong root operation is
 * one revision. CPT: the category of an evaluation and management visit, else the first three characters; HCPCS likewise.
 */
export const codeFamily = (system: CodeSystem, code: string): string => {
  if (system === 'ICD10PCS') return code.slice(0, 2);
  const category = system === 'HCPCS' ? visitCategory(code) : null;
  return category === null ? code.slice(0, 3) : `visit-${category}`;
};
