import type { Inputs } from '@overread/schema';

export const settingWords: Record<Inputs.Setting, string> = { INPATIENT: 'Inpatient', OUTPATIENT: 'Outpatient', PROFESSIONAL: 'Professional' };

/** What is coded in a setting, and how it is paid. */
export const settingHelp: Record<Inputs.Setting, string> = {
  INPATIENT: 'ICD-10-CM with POA and ICD-10-PCS, grouped to an MS-DRG',
  OUTPATIENT: 'ICD-10-CM and CPT/HCPCS',
  PROFESSIONAL: 'A provider’s own services, with an E/M level',
};
