import type { WorksheetPatch } from '@overread/domain/audits';
import type { WorksheetStore } from './worksheet-store.js';

/** Worksheets left with unsaved work, as when the session ended meanwhile: in memory only, by person and audit. */
const left = new Map<string, WorksheetStore>();

const keyOf = (personId: string, auditId: string): string => `${personId} ${auditId}`;

export const leaveBehind = (personId: string, auditId: string, store: WorksheetStore): void => { left.set(keyOf(personId, auditId), store); };

/** What the same person did on the same worksheet and the server never got; an undo is left out, it would undo others' work too. */
export const takeLeftBehind = (personId: string, auditId: string, into: WorksheetStore): WorksheetPatch[] => {
  const store = left.get(keyOf(personId, auditId));
  left.delete(keyOf(personId, auditId));
  if (store === undefined || store === into) return [];
  const { sending, pending } = store.snapshot();
  return sending === null ? pending.filter((patch) => patch.op !== 'revert') : [];
};
