import type { Pile } from './pareto.query.js';

export interface ParetoPile extends Pile {
  /** Share of all, as a fraction. */
  readonly share: number;
  /** Share of this and the larger ones. */
  readonly cumulative: number;
  /** In the shortest prefix that reaches 80 %. */
  readonly vital: boolean;
}

const threshold = 0.8;

/** Largest first, ties by name; the vital few are the shortest prefix that makes up at least 80 %. Nothing to share → none is vital. */
export const vitalFew = (piles: readonly Pile[], weight: (pile: Pile) => number): ParetoPile[] => {
  const total = piles.reduce((sum, pile) => sum + weight(pile), 0);
  let before = 0;
  return [...piles]
    .sort((a, b) => weight(b) - weight(a) || (a.label < b.label ? -1 : 1))
    .map((pile) => {
      const share = total === 0 ? 0 : weight(pile) / total;
      const vital = total > 0 && before < threshold * total - 1e-9 * total && weight(pile) > 0;
      before += weight(pile);
      return { ...pile, share, cumulative: total === 0 ? 0 : before / total, vital };
    });
};
