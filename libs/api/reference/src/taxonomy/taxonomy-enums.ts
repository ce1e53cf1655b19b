import { registerEnumType } from '@nestjs/graphql';

export enum Severity {
  MINOR = 'minor',
  MODERATE = 'moderate',
  MAJOR = 'major',
}
registerEnumType(Severity, {
  name: 'Severity',
  description: 'How much an error matters.',
  valuesMap: {
    MINOR: { description: 'Changes neither payment nor what is known of the patient.' },
    MODERATE: { description: 'Changes what is known of the patient, or may change payment.' },
    MAJOR: { description: 'Changes payment or the group of the case.' },
  },
});

export enum ErrorSection {
  DIAGNOSIS = 'diagnosis',
  PROCEDURE = 'procedure',
  SERVICE = 'service',
  FIELD = 'field',
  QUERY = 'query',
  GROUPING = 'grouping',
}
registerEnumType(ErrorSection, {
  name: 'ErrorSection',
  description: 'The part of a chart that an error type is about.',
  valuesMap: {
    DIAGNOSIS: { description: 'ICD-10-CM codes, their order and POA.' },
    PROCEDURE: { description: 'ICD-10-PCS codes.' },
    SERVICE: { description: 'CPT/HCPCS codes, modifiers, units.' },
    FIELD: { description: 'Disposition, admit source, provider, charges.' },
    QUERY: { description: 'Questions to physicians.' },
    GROUPING: { description: 'The MS-DRG.' },
  },
});
