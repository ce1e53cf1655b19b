import { useVirtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';

/** Below this many rows all are drawn: find-in-page and printing work, and it is fast enough. */
export const VIRTUAL_FROM = 150;

export interface RowWindow {
  /** Indexes of the rows to draw. */
  indexes: readonly number[];
  /** Pixels that the rows above and below would take. */
  before: number;
  after: number;
  measure?: (element: HTMLTableRowElement | null) => void;
}

/** The rows near the visible part of the scrolled frame; all of them while the list is short. */
export function useRowWindow(count: number, frame: RefObject<HTMLDivElement | null>, rowHeight: number): RowWindow {
  const virtual = count >= VIRTUAL_FROM;
  const virtualizer = useVirtualizer({ count, enabled: virtual, getScrollElement: () => frame.current, estimateSize: () => rowHeight, overscan: 12 });
  if (!virtual) return { indexes: Array.from({ length: count }, (_, index) => index), before: 0, after: 0 };
  const items = virtualizer.getVirtualItems();
  const [first, last] = [items[0], items[items.length - 1]];
  return {
    indexes: items.map((item) => item.index),
    before: first?.start ?? 0,
    after: last ? virtualizer.getTotalSize() - last.end : virtualizer.getTotalSize(),
    measure: virtualizer.measureElement,
  };
}
