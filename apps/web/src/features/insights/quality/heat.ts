import type { Figure } from '../figures/figure.js';

/** How a cell stands to the target. `depth` is how far below, 1 to 3; 0 where it is not below. */
export interface Heat {
  readonly word: 'target met' | 'within chance' | 'below target' | 'not enough audited' | 'not measured' | 'no target';
  readonly depth: 0 | 1 | 2 | 3;
}

/** Points below the target from which a shade is deeper. */
const STEPS = [0.05, 0.1] as const;

/** Shade and word of an accuracy: below only when the whole interval is, so that a small cell is not painted by chance. */
export const heatOf = ({ value, state, interval }: Pick<Figure, 'value' | 'state' | 'interval'>, target: number | null): Heat => {
  if (value === null) return { word: 'not measured', depth: 0 };
  if (state === 'TOO_FEW') return { word: 'not enough audited', depth: 0 };
  if (target === null) return { word: 'no target', depth: 0 };
  if (value >= target) return { word: 'target met', depth: 0 };
  if (interval && interval.upper >= target) return { word: 'within chance', depth: 0 };
  const gap = target - value;
  return { word: 'below target', depth: gap >= STEPS[1] ? 3 : gap >= STEPS[0] ? 2 : 1 };
};
