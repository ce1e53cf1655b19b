import type { DayOrder } from '../values/parse-date-time.js';
import { fieldsOf, fold, importKinds, wideColumns, type ImportKindCode, type WideColumn } from './kinds.js';

export type Layout = 'wide' | 'long' | 'flat';

/** Which column of a file carries which field. Saved as JSON and used again for files with the same header. */
export interface Mapping {
  readonly kind: ImportKindCode;
  /** `wide` one row a chart, `long` one row a code, `flat` for extracts without codes. */
  readonly layout: Layout;
  /** Field → column name as the header writes it. */
  readonly columns: Readonly<Record<string, string>>;
  /** Wide: numbered columns by kind, in the order of their numbers. */
  readonly wide: Readonly<Partial<Record<WideColumn, readonly string[]>>>;
  /** Null = the file's own dates decide. */
  readonly dayOrder: DayOrder | null;
}

const byNumber = (header: readonly string[], kind: WideColumn): string[] =>
  header
    .flatMap((name) => {
      const number = wideColumns[kind].exec(fold(name))?.[1];
      return number === undefined ? [] : [{ name, number: Number(number) }];
    })
    .sort((a, b) => a.number - b.number)
    .map(({ name }) => name);

const wideOf = (header: readonly string[]): Mapping['wide'] =>
  Object.fromEntries((Object.keys(wideColumns) as WideColumn[]).map((kind) => [kind, byNumber(header, kind)] as const).filter(([, names]) => names.length > 0));

/** The mapping that the column names suggest; fields whose column is not found are left out. */
export const suggestMapping = (kind: ImportKindCode, header: readonly string[]): Mapping => {
  const { header: fields, line } = fieldsOf[kind];
  const free = new Map(header.filter((name) => name !== '').map((name) => [fold(name), name]));
  const columns: Record<string, string> = {};
  const take = (all: typeof fields): void => {
    for (const rank of [0, 1]) {
      for (const spec of all) {
        const found = (rank === 0 ? spec.synonyms.slice(0, 1) : spec.synonyms).find((synonym) => free.has(synonym));
        if (found === undefined || spec.name in columns) continue;
        columns[spec.name] = free.get(found) ?? '';
        free.delete(found);
      }
    }
  };
  const wide = line.length === 0 ? {} : wideOf(header);
  const isLong = line.length > 0 && (wide.dx ?? []).length === 0 && ['code', 'system'].every((name) => line.find((spec) => spec.name === name)?.synonyms.some((synonym) => free.has(synonym)) === true);
  take(isLong ? [...fields, ...line] : fields);
  return { kind, layout: line.length === 0 ? 'flat' : isLong ? 'long' : 'wide', columns, wide: isLong ? {} : wide, dayOrder: null };
};

/** Required fields that the mapping has no column for, by label. Long charts repeat their header fields on every row. */
export const missingFields = (mapping: Mapping): string[] => {
  const { header, line } = fieldsOf[mapping.kind];
  const needed = [...header, ...(mapping.layout === 'long' ? line : [])].filter((spec) => spec.required && !(spec.name in mapping.columns)).map((spec) => spec.label);
  return mapping.layout === 'wide' && (mapping.wide.dx ?? []).length === 0 && (mapping.wide.service ?? []).length === 0 ? [...needed, 'Diagnoses (DX1 … or one row a code)'] : needed;
};

/** The kind whose required columns the header has; among several the one with the most columns found. Null when none fits. */
export const detectKind = (header: readonly string[]): ImportKindCode | null => {
  const fits = importKinds
    .map((kind) => suggestMapping(kind, header))
    .filter((mapping) => missingFields(mapping).length === 0)
    .map((mapping) => ({ kind: mapping.kind, found: Object.keys(mapping.columns).length + Object.keys(mapping.wide).length }));
  return fits.reduce<(typeof fits)[number] | null>((best, each) => (best === null || each.found > best.found ? each : best), null)?.kind ?? null;
};

/** The same for headers that name the same columns, in any order: what saved mappings are found by. */
export const headerSignature = (header: readonly string[]): string => header.filter((name) => name !== '').map(fold).sort().join('|');

const isTexts = (value: unknown): value is Record<string, string> => typeof value === 'object' && value !== null && Object.values(value).every((each) => typeof each === 'string');

const isLists = (value: unknown): value is Record<string, string[]> =>
  typeof value === 'object' && value !== null && Object.values(value).every((each) => Array.isArray(each) && each.every((name) => typeof name === 'string'));

/** What a mapping from JSON names and the file, or its kind, does not have, in words; null when there is nothing of the sort. */
export const strangeInMapping = (value: unknown, kind: ImportKindCode, header: readonly string[]): string | null => {
  const { columns, wide } = value as Partial<Record<'columns' | 'wide', unknown>>;
  const [named, lists] = [isTexts(columns) ? columns : {}, isLists(wide) ? wide : {}];
  const field = Object.keys(named).find((name) => ![...fieldsOf[kind].header, ...fieldsOf[kind].line].some((spec) => spec.name === name)) ?? Object.keys(lists).find((name) => !(name in wideColumns));
  if (field !== undefined) return `There is no field “${field}”.`;
  const column = [...Object.values(named), ...Object.values(lists).flat()].find((name) => name !== '' && !header.includes(name));
  return column === undefined ? null : `The file has no column “${column}”.`;
};

/** A mapping from JSON over the suggested one: only `columns`, `wide` and `dayOrder` count, and only columns the header has. Null when it is no mapping. */
export const parseMapping = (value: unknown, suggested: Mapping, header: readonly string[]): Mapping | null => {
  if (typeof value !== 'object' || value === null) return null;
  const given = value as Partial<Record<keyof Mapping, unknown>>;
  const columns = given.columns ?? {};
  if (!isTexts(columns)) return null;
  const known = Object.fromEntries(Object.entries(columns).filter(([, column]) => header.includes(column)));
  const dropped = Object.entries(columns).filter(([, column]) => column === '').map(([name]) => name);
  const merged = Object.fromEntries(Object.entries({ ...suggested.columns, ...known }).filter(([name]) => !dropped.includes(name)));
  if (given.wide !== undefined && !isLists(given.wide)) return null;
  const wide: Mapping['wide'] = given.wide === undefined ? suggested.wide : Object.fromEntries(Object.entries(given.wide).map(([name, names]) => [name, names.filter((each) => header.includes(each))]));
  const layout = given.layout === 'wide' || given.layout === 'long' || given.layout === 'flat' ? given.layout : suggested.layout;
  return { kind: suggested.kind, layout, columns: merged, wide, dayOrder: given.dayOrder === 'month-first' || given.dayOrder === 'day-first' ? given.dayOrder : null };
};
