/** Present on admission: yes, no, unknown, clinically undetermined, exempt from reporting. */
export type Poa = 'Y' | 'N' | 'U' | 'W' | 'E';

export interface DiagnosisLine {
  /** ICD-10-CM without its dot. */
  readonly code: string;
  /** Null = not given. */
  readonly poa: Poa | null;
}

export interface ProcedureLine {
  /** ICD-10-PCS. */
  readonly code: string;
  /** Civil day YYYY-MM-DD; null = not given. */
  readonly date: string | null;
  /** Null = not given. */
  readonly surgeon: string | null;
}

export interface ServiceLine {
  /** CPT or HCPCS Level II. */
  readonly code: string;
  /** Up to four. */
  readonly modifiers: readonly string[];
  /** Null = not given, counted as 1. */
  readonly units: number | null;
}

/** Data elements beside the codes, as text; null = not given, and so not audited. */
export interface ChartFields {
  readonly disposition: string | null;
  readonly admitSource: string | null;
  readonly drg: string | null;
  /** Relative weight as a decimal string. */
  readonly drgWeight: string | null;
  readonly emLevel: string | null;
}

export type FieldName = keyof ChartFields;

/** All that was coded on a chart. The first diagnosis is the principal or first-listed one. */
export interface CodedChart {
  readonly diagnoses: readonly DiagnosisLine[];
  readonly procedures: readonly ProcedureLine[];
  readonly services: readonly ServiceLine[];
  readonly fields: ChartFields;
}

export const noFields: ChartFields = { disposition: null, admitSource: null, drg: null, drgWeight: null, emLevel: null };

export const emptyChart: CodedChart = { diagnoses: [], procedures: [], services: [], fields: noFields };
