import { useCallback, useMemo, useState } from 'react';
import type { WorksheetRow } from '../../../shared/audits/worksheet-rows.js';

export interface Cursor {
  row: WorksheetRow | null;
  /** Which change of the row is spoken about, from 0. */
  finding: number;
  select: (id: string, finding?: number) => void;
  /** Rows down, or up where negative; stays at the ends. */
  move: (by: number) => void;
  /** To another change of the same row. */
  turn: (by: number) => void;
}

interface Place { readonly id: string | null; readonly at: number; readonly finding: number }

const clamp = (value: number, length: number): number => Math.max(0, Math.min(length - 1, value));

/**
 * The selected line; at first the one that `startAt` chooses, else the first. It follows its line wherever that goes; when the line vanishes, it stays in its place.
 */
export function useCursor(rows: readonly WorksheetRow[], startAt: (row: WorksheetRow) => boolean = () => true): Cursor {
  const [place, setPlace] = useState<Place>(() => ({ id: (rows.find(startAt) ?? rows[0])?.id ?? null, at: 0, finding: 0 }));
  const found = rows.findIndex((row) => row.id === place.id);
  const at = found === -1 ? clamp(place.at, rows.length) : found;
  const row = rows[at] ?? null;
  const finding = clamp(place.finding, row?.changes.length ?? 0);
  const select = useCallback((id: string, to = 0) => {
    const target = rows.findIndex((each) => each.id === id);
    setPlace((now) => (now.id === id && to === 0 ? { ...now, at: target === -1 ? now.at : target } : { id, at: target === -1 ? now.at : target, finding: to }));
  }, [rows]);
  const move = useCallback((by: number) => {
    const target = clamp(at + by, rows.length);
    const next = rows[target];
    if (next !== undefined) setPlace({ id: next.id, at: target, finding: 0 });
  }, [rows, at]);
  const turn = useCallback((by: number) => {
    setPlace((now) => ({ ...now, finding: clamp(finding + by, row?.changes.length ?? 0) }));
  }, [finding, row]);
  return useMemo(() => ({ row, finding, select, move, turn }), [row, finding, select, move, turn]);
}
