import { fieldsOf, type ImportKindCode, type Mapping, missingFields, parseMapping, suggestMapping, wideColumns, type WideColumn } from '@overread/formats/mapping';

const wideWords: Readonly<Record<WideColumn, string>> = { dx: 'Diagnoses', poa: 'POA of the diagnoses', px: 'Procedures (PCS)', pxDate: 'Dates of the procedures', pxSurgeon: 'Surgeons of the procedures', service: 'Services (CPT/HCPCS)', modifiers: 'Modifiers of the services', units: 'Units of the services' };

/** One row of the mapping table: a column, or numbered columns that belong together. */
export interface ColumnRow {
  readonly key: string;
  /** "DX1 … DX25" for numbered columns. */
  readonly column: string;
  readonly count: number;
  readonly samples: readonly string[];
  /** The field's name; null = not used, or numbered. */
  readonly field: string | null;
  /** What numbered columns are; null for a column of its own. */
  readonly group: string | null;
}

/** Values of a column in the first rows, without blanks and repeats. */
const samplesOf = (header: readonly string[], rows: readonly (readonly string[])[], column: string): string[] => {
  const at = header.indexOf(column);
  return [...new Set(rows.map((row) => (row[at] ?? '').trim()).filter((value) => value !== ''))].slice(0, 3);
};

/** Every column of the file with what it is taken for, numbered ones in one row. */
export function columnRows(header: readonly string[], rows: readonly (readonly string[])[], mapping: Mapping): ColumnRow[] {
  const groups = (Object.keys(wideColumns) as WideColumn[]).flatMap((kind): ColumnRow[] => {
    const columns = mapping.wide[kind] ?? [];
    const [first, last] = [columns[0], columns.at(-1)];
    if (first === undefined || last === undefined) return [];
    return [{ key: `wide:${kind}`, column: columns.length === 1 ? first : `${first} … ${last}`, count: columns.length, samples: samplesOf(header, rows, first), field: null, group: wideWords[kind] }];
  });
  const numbered = new Set(Object.values(mapping.wide).flat());
  const fieldOf = new Map(Object.entries(mapping.columns).map(([field, column]) => [column, field]));
  const own = header.filter((column) => column !== '' && !numbered.has(column)).map((column): ColumnRow => ({ key: column, column, count: 1, samples: samplesOf(header, rows, column), field: fieldOf.get(column) ?? null, group: null }));
  return [...own, ...groups];
}

/** The fields that a column can stand for. */
export const fieldChoices = (mapping: Mapping): { value: string; label: string }[] => {
  const { header, line } = fieldsOf[mapping.kind];
  return [...header, ...(mapping.layout === 'long' ? line : [])].map((field) => ({ value: field.name, label: `${field.label}${field.required ? ' (needed)' : ''}` }));
};

/** The mapping with a column standing for a field, or for nothing; a field has one column, a column one field. */
export function assignColumn(mapping: Mapping, column: string, field: string | null): Mapping {
  const others = Object.entries(mapping.columns).filter(([name, taken]) => taken !== column && name !== field);
  return { ...mapping, columns: Object.fromEntries(field === null ? others : [...others, [field, column]]) };
}

/** A mapping of JSON, such as a saved one, as far as the file has its columns; the suggested one where it is none. */
export function mappingFrom(json: unknown, kind: ImportKindCode, header: readonly string[]): Mapping {
  const suggested = suggestMapping(kind, header);
  return json === null || json === undefined ? suggested : parseMapping(json, suggested, header) ?? suggested;
}

/** What is sent and saved: fields that the names suggest and the person took away are named as having no column. */
export function mappingToSend(mapping: Mapping, header: readonly string[]): Mapping {
  const suggested = suggestMapping(mapping.kind, header);
  const taken = Object.keys(suggested.columns).filter((field) => !(field in mapping.columns)).map((field) => [field, ''] as const);
  return { ...mapping, columns: { ...mapping.columns, ...Object.fromEntries(taken) } };
}

export { missingFields };
