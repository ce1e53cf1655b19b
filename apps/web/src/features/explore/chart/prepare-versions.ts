import { formatCode } from '@overread/domain/codes';
import type { CodeSystem } from '@overread/domain/codes';

/** What a chart was, by column; a stored version or the present one. */
export type Snapshot = Readonly<Record<string, unknown>>;

const lists: readonly (readonly [column: string, label: string, system: CodeSystem])[] = [['dx', 'diagnosis', 'ICD10CM'], ['pcs', 'procedure', 'ICD10PCS'], ['services', 'service', 'HCPCS']];
const values: readonly (readonly [column: string, label: string])[] = [
  ['drg', 'DRG'], ['em_level', 'E/M level'], ['disposition', 'Disposition'], ['payer', 'Payer'], ['service_line', 'Service line'], ['provider', 'Provider'], ['work_type_code', 'Work type'], ['total_charges', 'Charges'], ['coding_minutes', 'Minutes'],
];
const times: readonly (readonly [column: string, label: string])[] = [['admit_at', 'Admission'], ['discharge_at', 'Discharge'], ['available_at', 'Available'], ['assigned_at', 'Assigned'], ['first_coded_at', 'First coded'], ['final_coded_at', 'Final coded'], ['billed_at', 'Billed']];

const textsOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
const textOf = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '—');
const isSame = (one: unknown, other: unknown): boolean => textOf(one) === textOf(other) || (textOf(one) !== '—' && textOf(other) !== '—' && Number(one) === Number(other));
const instant = (value: unknown): number | null => (typeof value === 'string' ? Date.parse(value) : null);

/** Items of the first list that the second lacks; the same item twice counts twice. */
const without = (list: readonly string[], other: readonly string[]): string[] => {
  const left = [...other];
  return list.filter((item) => {
    const place = left.indexOf(item);
    if (place >= 0) left.splice(place, 1);
    return place < 0;
  });
};

const codeChanges = (before: Snapshot, after: Snapshot): string[] =>
  lists.flatMap(([column, label, system]) => {
    if (!(column in before) || !(column in after)) return [];
    const [old, now] = [textsOf(before[column]), textsOf(after[column])];
    const print = (codes: string[]): string => codes.map((code) => formatCode(system, code)).join(', ');
    const [gone, come] = [without(old, now), without(now, old)];
    const isReordered = gone.length === 0 && come.length === 0 && old.join() !== now.join();
    return [...(come.length > 0 ? [`+ ${label} ${print(come)}`] : []), ...(gone.length > 0 ? [`− ${label} ${print(gone)}`] : []), ...(isReordered ? [`Order of ${label} codes`] : [])];
  });

const poaChanged = (before: Snapshot, after: Snapshot): boolean => {
  const pairs = (each: Snapshot): string => textsOf(each['dx']).map((code, at) => `${code} ${textsOf(each['dx_poa'])[at] ?? ''}`).sort().join();
  return 'dx_poa' in before && 'dx_poa' in after && textsOf(before['dx']).sort().join() === textsOf(after['dx']).sort().join() && pairs(before) !== pairs(after);
};

/** What a later import changed, in phrases: codes that came and went, then values, then times by name. Columns that one side lacks are left out. */
export function changesBetween(before: Snapshot, after: Snapshot): string[] {
  const both = (column: string): boolean => column in before && column in after;
  return [
    ...codeChanges(before, after),
    ...(poaChanged(before, after) ? ['POA'] : []),
    ...values.filter(([column]) => both(column) && !isSame(before[column], after[column])).map(([column, label]) => `${label} ${textOf(before[column])}, now ${textOf(after[column])}`),
    ...times.filter(([column]) => both(column) && instant(before[column]) !== instant(after[column])).map(([, label]) => `${label} time`),
  ];
}

export const asSnapshot = (json: unknown): Snapshot => (typeof json === 'object' && json !== null && !Array.isArray(json) ? json as Snapshot : {});

export interface VersionRow { readonly version: number; readonly replacedAt: string; readonly fileName: string; readonly changes: readonly string[] }

/** Earlier versions, the newest first, each with what the import that replaced it changed. */
export function prepareVersions(versions: readonly { version: number; replacedAt: string; fileName: string; snapshot: unknown }[], present: Snapshot): VersionRow[] {
  const inOrder = [...versions].sort((a, b) => a.version - b.version);
  return inOrder
    .map(({ version, replacedAt, fileName, snapshot }, at) => {
      const next = inOrder[at + 1];
      return { version, replacedAt, fileName, changes: changesBetween(asSnapshot(snapshot), next === undefined ? present : asSnapshot(next.snapshot)) };
    })
    .reverse();
}
