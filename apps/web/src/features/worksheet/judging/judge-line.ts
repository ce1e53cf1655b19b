import type { WorksheetPatch } from '@overread/domain/audits';
import type { CodedChart } from '@overread/domain/charts';
import type { WorksheetRow } from '../../../shared/audits/worksheet-rows.js';

/** What a key comes to on a row: patches, or a sentence why there is nothing to do. */
export type Judged = readonly WorksheetPatch[] | string;

const equal = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const asCoded = (row: WorksheetRow, frozen: CodedChart): WorksheetPatch[] => {
  if (row.field === null) return [];
  const value: WorksheetPatch = { op: 'field', name: row.field, value: frozen.fields[row.field] };
  return row.field === 'drg' ? [value, { op: 'field', name: 'drgWeight', value: frozen.fields.drgWeight }] : [value];
};

/** The coder was right: the line stands as coded, whatever was done to it before. */
export const agreeWith = (row: WorksheetRow, frozen: CodedChart): Judged => {
  if (row.field !== null) return equal(row.original, row.audited) ? 'A data field counts as coded until it is revised.' : asCoded(row, frozen);
  if (row.original === null) return 'You added this line; remove it if it is not missed.';
  if (!equal(row.original, row.audited)) return [{ op: 'restore', line: row.id }, { op: 'agree', lines: [row.id] }];
  return row.reviewed ? 'This line is agreed already.' : [{ op: 'agree', lines: [row.id] }];
};

/** The record does not carry it; for a data field: it is not audited. */
export const removeLine = (row: WorksheetRow): Judged => {
  if (row.field !== null) return row.audited === null ? 'This field is not audited.' : [{ op: 'field', name: row.field, value: null }];
  return row.audited === null ? 'This line is removed already.' : [{ op: 'remove', line: row.id }];
};

/** The right principal diagnosis. */
export const makePrincipal = (row: WorksheetRow): Judged => {
  if (row.section !== 'diagnosis' || row.audited === null) return 'Only a diagnosis that stands can be the principal one.';
  return row.system === 'DX-P' ? 'This is the principal diagnosis already.' : [{ op: 'principal', line: row.id }];
};

/** One place up or down among the lines of its section. */
export const moveLine = (row: WorksheetRow, by: -1 | 1, rows: readonly WorksheetRow[]): Judged => {
  const place = rows.findIndex((each) => each.id === row.id);
  if (row.line === null) return 'A data field has no order.';
  return rows[place + by]?.section === row.section ? [{ op: 'move', line: row.id, by }] : `This line is the ${by === -1 ? 'first' : 'last'} of its kind.`;
};
