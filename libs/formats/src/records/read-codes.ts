import { checkCode, checkModifier, parseSystem, type CodeSystem } from '@overread/domain/codes';
import { parsePoa, type DiagnosisLine, type Poa, type ProcedureLine, type ServiceLine } from '@overread/domain/charts';
import type { Mapping } from '../mapping/mapping.js';
import type { WideColumn } from '../mapping/kinds.js';
import { parseWhole } from '../values/parse-number.js';
import type { RowReader } from './row-reader.js';

export interface CodeLists {
  readonly diagnoses: readonly DiagnosisLine[];
  readonly procedures: readonly ProcedureLine[];
  readonly services: readonly ServiceLine[];
}

const remedyOf: Readonly<Record<'empty' | 'mangled' | 'malformed', string>> = {
  empty: 'Leave the row out.',
  mangled: 'Format the column as text in the spreadsheet and export it again.',
  malformed: 'Check the code.',
};

/** A code of a column; blank gives null without an error. */
const codeAt = (reader: RowReader, column: string, system: CodeSystem): string | null => {
  const text = reader.cell(column);
  if (text === '') return null;
  const checked = checkCode(system, text);
  if (checked.ok) return checked.code;
  reader.complain(column, checked.reason === 'mangled' ? 'MANGLED_CODE' : 'BAD_CODE', `${checked.message}.`, remedyOf[checked.reason]);
  return null;
};

const poaAt = (reader: RowReader, column: string | undefined): Poa | null => {
  const text = column === undefined ? '' : reader.cell(column);
  const poa = parsePoa(text);
  if (poa !== undefined) return poa;
  reader.complain(column ?? 'poa', 'BAD_POA', `“${text}” is no POA indicator.`, 'Use Y, N, U, W, or 1 for exempt.');
  return null;
};

const modifiersAt = (reader: RowReader, column: string | undefined): string[] => {
  const parts = column === undefined ? [] : reader.cell(column).split(/[\s,;|/]+/).filter((part) => part !== '');
  return parts.flatMap((part) => {
    const modifier = checkModifier(part);
    if (modifier === null) reader.complain(column ?? 'modifiers', 'BAD_MODIFIER', `“${part}” is no modifier.`, 'Modifiers are two letters or digits.');
    return modifier === null ? [] : [modifier];
  });
};

const unitsAt = (reader: RowReader, column: string | undefined): number | null => {
  const units = parseWhole(column === undefined ? '' : reader.cell(column), 99_999);
  if (units.ok) return units.value;
  reader.complain(column ?? 'units', units.code, units.message, units.remedy);
  return null;
};

const dateAt = (reader: RowReader, column: string | undefined): string | null => (column === undefined || reader.cell(column) === '' ? null : reader.dayOf(column));

/** The lists of a wide row; gaps between numbered columns close up. */
export const readWideCodes = (reader: RowReader, mapping: Mapping): CodeLists => {
  const columns = (kind: WideColumn): readonly string[] => mapping.wide[kind] ?? [];
  return {
    diagnoses: columns('dx').flatMap((column, at): DiagnosisLine[] => {
      const code = codeAt(reader, column, 'ICD10CM');
      return code === null ? [] : [{ code, poa: poaAt(reader, columns('poa')[at]) }];
    }),
    procedures: columns('px').flatMap((column, at): ProcedureLine[] => {
      const code = codeAt(reader, column, 'ICD10PCS');
      const surgeon = columns('pxSurgeon')[at];
      return code === null ? [] : [{ code, date: dateAt(reader, columns('pxDate')[at]), surgeon: surgeon === undefined ? null : reader.cell(surgeon) || null }];
    }),
    services: columns('service').flatMap((column, at): ServiceLine[] => {
      const code = codeAt(reader, column, 'HCPCS');
      return code === null ? [] : [{ code, modifiers: modifiersAt(reader, columns('modifiers')[at]), units: unitsAt(reader, columns('units')[at]) }];
    }),
  };
};

/** One code of a long row with its place. */
export type LongCode = { readonly seq: number } & (
  | { readonly system: 'ICD10CM'; readonly line: DiagnosisLine }
  | { readonly system: 'ICD10PCS'; readonly line: ProcedureLine }
  | { readonly system: 'HCPCS'; readonly line: ServiceLine }
);

/** The code of a long row; null when it is wrong (the reader says why). */
export const readLongCode = (reader: RowReader, mapping: Mapping): LongCode | null => {
  const systemText = reader.required('system');
  const system = parseSystem(systemText);
  if (system === null) {
    if (systemText !== '') reader.complain('system', 'BAD_SYSTEM', `“${systemText}” is no code system.`, 'Use ICD-10-CM, ICD-10-PCS or CPT/HCPCS.');
    return null;
  }
  const seq = reader.whole('seq');
  reader.required('code');
  const code = codeAt(reader, mapping.columns['code'] ?? 'code', system);
  if (code === null || seq === null) return null;
  const column = (field: string): string | undefined => mapping.columns[field];
  if (system === 'ICD10CM') return { seq, system, line: { code, poa: poaAt(reader, column('poa')) } };
  if (system === 'ICD10PCS') return { seq, system, line: { code, date: dateAt(reader, column('codeDate')), surgeon: reader.textOrNull('surgeon') } };
  return { seq, system, line: { code, modifiers: modifiersAt(reader, column('modifiers')), units: unitsAt(reader, column('units')) } };
};

/** Long codes as lists, each section in the order of its sequence. */
export const listsOf = (codes: readonly LongCode[]): CodeLists => {
  const sorted = [...codes].sort((a, b) => a.seq - b.seq);
  return {
    diagnoses: sorted.flatMap((each) => (each.system === 'ICD10CM' ? [each.line] : [])),
    procedures: sorted.flatMap((each) => (each.system === 'ICD10PCS' ? [each.line] : [])),
    services: sorted.flatMap((each) => (each.system === 'HCPCS' ? [each.line] : [])),
  };
};
