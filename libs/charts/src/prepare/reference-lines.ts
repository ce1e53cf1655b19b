import type { Axis } from './axis.js';

export interface ReferenceLine {
  readonly value: number;
  /** Null = its words stand at a neighbouring line: two labels close together overprint. */
  readonly label: string | null;
  readonly kind: 'target' | 'centre';
}

/** Labels nearer than this share of the axis overprint at the heights we draw. */
const LEGIBLE_GAP = 0.07;

/** Lines in ascending order; where two lie close, the upper one carries the words of both. */
export const referenceLines = (lines: readonly { readonly value: number; readonly label: string; readonly kind: ReferenceLine['kind'] }[], { domain: [low, high] }: Axis): readonly ReferenceLine[] => {
  const ascending = [...lines].sort((a, b) => a.value - b.value);
  const placed: ReferenceLine[] = [];
  for (const line of ascending) {
    const below = placed.at(-1);
    const isClose = below !== undefined && below.label !== null && line.value - below.value < (high - low) * LEGIBLE_GAP;
    if (isClose) placed[placed.length - 1] = { ...below, label: null };
    placed.push(isClose ? { ...line, label: `${line.label} · ${below.label ?? ''}` } : line);
  }
  return placed;
};
