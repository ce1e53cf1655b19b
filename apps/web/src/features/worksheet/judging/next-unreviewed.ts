import type { Gap } from '@overread/domain/audits';
import type { WorksheetRow } from '../../../shared/audits/worksheet-rows.js';

/** Whether a row still asks for something: a judgement, or a word about a change. */
export const isWaiting = (row: WorksheetRow, gaps: readonly Gap[]): boolean => !row.reviewed || row.changes.some(({ change }) => gaps.some((gap) => gap.change === change.key));

/** The next row after `from` that is not judged, around the end; when all are, the next with a gap; null when nothing is left. */
export const nextUnreviewed = (rows: readonly WorksheetRow[], from: string | null, gaps: readonly Gap[]): WorksheetRow | null => {
  const place = rows.findIndex((row) => row.id === from);
  const around = [...rows.slice(place + 1), ...rows.slice(0, place + 1)];
  return around.find((row) => !row.reviewed) ?? around.find((row) => isWaiting(row, gaps)) ?? null;
};
