import type { Annotation, AuditDraft } from '@overread/domain/audits';
import { noAnnotation } from '@overread/domain/audits';
import { noFields, type ChartFields, type CodedChart } from '@overread/domain/charts';

type Shape = Readonly<Record<string, unknown>>;
const isShape = (value: unknown): value is Shape => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = <Item>(value: unknown): readonly Item[] => (Array.isArray(value) ? (value as Item[]) : []);
const fieldsOf = (value: unknown): ChartFields => ({ ...noFields, ...(isShape(value) ? (value as Partial<ChartFields>) : {}) });

/** The API's JSON of a frozen chart as the domain has it; parts that are not there are empty. */
export const readChart = (json: unknown): CodedChart => {
  const chart: Shape = isShape(json) ? json : {};
  return { diagnoses: listOf(chart['diagnoses']), procedures: listOf(chart['procedures']), services: listOf(chart['services']), fields: fieldsOf(chart['fields']) };
};

/** The API's JSON of a worksheet as the domain has it; null for people who do not audit. */
export const readDraft = (json: unknown): AuditDraft | null => {
  if (!isShape(json)) return null;
  const annotations = isShape(json['annotations']) ? json['annotations'] : {};
  return {
    lines: listOf(json['lines']),
    fields: fieldsOf(json['fields']),
    annotations: Object.fromEntries(Object.entries(annotations).map(([key, value]) => [key, { ...noAnnotation, ...(isShape(value) ? (value as Partial<Annotation>) : {}) }])),
  };
};
