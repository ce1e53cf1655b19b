import type { Inputs } from '@overread/schema';

export const sectionWords: Record<Inputs.ErrorSection, string> = { DIAGNOSIS: 'Diagnosis', PROCEDURE: 'Procedure (PCS)', SERVICE: 'CPT/HCPCS', FIELD: 'Other data', QUERY: 'Query', GROUPING: 'Grouping' };

export const severityWords: Record<Inputs.Severity, string> = { MINOR: 'Minor', MODERATE: 'Moderate', MAJOR: 'Major' };

export const sections = Object.keys(sectionWords) as readonly Inputs.ErrorSection[];
export const severities = Object.keys(severityWords) as readonly Inputs.Severity[];
