/** ICD10CM diagnoses, ICD10PCS inpatient procedures, HCPCS = CPT and HCPCS Level II services. */
export type CodeSystem = 'ICD10CM' | 'ICD10PCS' | 'HCPCS';

const names: ReadonlyMap<string, CodeSystem> = new Map(Object.entries<CodeSystem>({
  icd10cm: 'ICD10CM', icd10: 'ICD10CM', cm: 'ICD10CM', dx: 'ICD10CM', diagnosis: 'ICD10CM', icd10diagnosis: 'ICD10CM',
  icd10pcs: 'ICD10PCS', pcs: 'ICD10PCS', px: 'ICD10PCS', icd10procedure: 'ICD10PCS', procedure: 'ICD10PCS',
  hcpcs: 'HCPCS', cpt: 'HCPCS', cpthcpcs: 'HCPCS', cpt4: 'HCPCS', hcpcsii: 'HCPCS', hcpcslevelii: 'HCPCS', hcpcscpt: 'HCPCS', service: 'HCPCS',
}));

/** The system that a text names, however it is spelt; null when it names none. */
export const parseSystem = (text: string): CodeSystem | null => names.get(text.toLowerCase().replace(/[^a-z0-9]/g, '')) ?? null;
