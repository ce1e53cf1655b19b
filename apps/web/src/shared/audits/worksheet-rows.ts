import { annotatedChanges, type AnnotatedChange, type AnyLine, type AuditDraft, type DraftLine, type LineSection, type Section } from '@overread/domain/audits';
import type { ChartFields, CodedChart } from '@overread/domain/charts';
import { marks, type Mark } from './change-words.js';
import { fieldRowId, homeOfChanges } from './home-of-changes.js';

export type RowField = Exclude<keyof ChartFields, 'drgWeight'>;

/** One row of the worksheet: a code line or a data field, with what became of it. */
export interface WorksheetRow {
  readonly id: string;
  readonly section: Section;
  /** From 1, over lines and fields; the row's name in messages. */
  readonly number: number;
  /** DX-P, DX, PCS, CPT or the name of the field. */
  readonly system: string;
  readonly original: AnyLine | null;
  readonly audited: AnyLine | null;
  /** The draft's line; null for fields. */
  readonly line: DraftLine | null;
  /** Null for lines. */
  readonly field: RowField | null;
  readonly reviewed: boolean;
  readonly mark: Mark;
  /** Where its code went when the change hangs on another row: "see line 5". */
  readonly seeLine: number | null;
  readonly changes: readonly AnnotatedChange[];
}

const fieldNames: Readonly<Record<RowField, string>> = { disposition: 'Disposition', admitSource: 'Admit source', drg: 'MS-DRG', emLevel: 'E/M level' };
const fieldsOf: Readonly<Record<string, readonly RowField[]>> = { INPATIENT: ['disposition', 'admitSource', 'drg'], OUTPATIENT: ['disposition', 'emLevel'], PROFESSIONAL: ['emLevel'] };
const systems: Readonly<Record<LineSection, string>> = { diagnosis: 'DX', procedure: 'PCS', service: 'CPT' };

/** Data fields of a work type's setting, and whatever else the coder gave. */
export const shownFields = (setting: string, frozen: CodedChart): RowField[] =>
  (Object.keys(fieldNames) as RowField[]).filter((name) => frozen.fields[name] !== null || (fieldsOf[setting] ?? []).includes(name));

const lineMark = (line: DraftLine, changes: readonly AnnotatedChange[], isMentioned: boolean): Mark => {
  const kinds = new Set(changes.map(({ change }) => change.kind));
  if (kinds.has('unsupported') && kinds.has('missed')) return marks.replaced;
  if (kinds.has('unsupported')) return marks.removed;
  if (kinds.has('missed')) return marks.added;
  if (kinds.has('revised') || kinds.has('attribute')) return marks.changed;
  if (kinds.has('resequenced')) return marks.resequenced;
  if (line.audited === null) return isMentioned ? marks.changed : marks.listedAgain;
  if (!line.reviewed) return marks.waiting;
  return marks.agree;
};

const fieldMark = (original: string | null, audited: string | null, changes: readonly AnnotatedChange[]): Mark => {
  if (changes.length > 0) return marks.changed;
  return audited === null ? (original === null ? marks.asCoded : marks.notAudited) : marks.asCoded;
};

const asLine = (value: string | null): AnyLine | null => (value === null ? null : { code: value });

/** The rows of a worksheet in its order, fields last; every change hangs on exactly one of them. */
export const worksheetRows = (frozen: CodedChart, draft: AuditDraft, setting: string): WorksheetRow[] => {
  const changes = annotatedChanges(frozen, draft);
  const homes = homeOfChanges(draft, changes);
  const at = (id: string): AnnotatedChange[] => changes.filter(({ change }) => homes.get(change.key) === id);
  const principal = draft.lines.find((line) => line.section === 'diagnosis' && line.audited !== null)?.id;
  const numberOf = new Map(draft.lines.map((line, place) => [line.id, place + 1]));
  const lines = draft.lines.map((line, place): WorksheetRow => {
    const own = at(line.id);
    const elsewhere = line.audited === null && own.length === 0 ? changes.find(({ change }) => change.kind === 'revised' && change.section === line.section && change.before?.code === line.original?.code) : undefined;
    return {
      id: line.id, section: line.section, number: place + 1, system: line.id === principal ? 'DX-P' : systems[line.section], original: line.original, audited: line.audited, line, field: null,
      reviewed: line.reviewed, mark: lineMark(line, own, elsewhere !== undefined), seeLine: elsewhere === undefined ? null : (numberOf.get(homes.get(elsewhere.change.key) ?? '') ?? null), changes: own,
    };
  });
  const fields = shownFields(setting, frozen).map((name, place): WorksheetRow => {
    const own = at(fieldRowId(name));
    const [original, audited] = [frozen.fields[name], draft.fields[name]];
    return {
      id: fieldRowId(name), section: 'field', number: lines.length + place + 1, system: fieldNames[name], original: asLine(original), audited: asLine(audited), line: null, field: name,
      reviewed: true, mark: fieldMark(original, audited, own), seeLine: null, changes: own,
    };
  });
  return [...lines, ...fields];
};
