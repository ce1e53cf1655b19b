import { refuse, type Result } from '../result/refusal.js';
import { sumOf } from '../result/sum-of.js';
import { categoriesOf, countRatings, type Rating } from './rating.js';

export interface AlphaInput {
  /** Ratings per unit, one a reviewer. Units with fewer than two say nothing about agreement and are left out. */
  readonly units: readonly (readonly Rating[])[];
  /** `ordinal`, `interval` and `ratio` need numbers. */
  readonly level: 'nominal' | 'ordinal' | 'interval' | 'ratio';
}

const LEVELS: readonly AlphaInput['level'][] = ['nominal', 'ordinal', 'interval', 'ratio'];

/**
 * Krippendorff's α = 1 − D_o/D_e for any number of reviewers, with missing ratings: D_o over the pairs within units, each unit weighted
 * by 1 ÷ (ratings − 1), D_e over all pairs. α is null when all ratings are alike: no variation, never 1. NO_DATA without a pair.
 * Krippendorff K (2011) Computing Krippendorff's alpha-reliability. Not to be held against R's irr, wrong for three raters or more.
 */
export const krippendorffAlpha = ({ units, level }: AlphaInput): Result<{ readonly alpha: number | null }> => {
  const paired = units.filter((unit) => unit.filter((rating) => rating !== null).length >= 2);
  if (!LEVELS.includes(level)) return refuse('INVALID_INPUT');
  if (level !== 'nominal' && !paired.flat().every((rating) => rating === null || Number.isFinite(rating))) return refuse('INVALID_INPUT');
  if (paired.length === 0) return refuse('NO_DATA');
  const categories = categoriesOf(paired);
  const counts = paired.map((unit) => countRatings(unit, categories));
  const totals = categories.map((_, c) => sumOf(counts, (unit) => unit[c] ?? 0));
  const n = sumOf(totals, (total) => total);
  const distance = distanceOf(level, categories, totals);
  const pairs = (of: readonly number[]): number => sumOf(of, (count, c) => (count === 0 ? 0 : count * sumOf(of, (other, k) => other * distance(c, k))));
  const expected = pairs(totals) / (n - 1);
  if (expected <= 0) return { alpha: null };
  return { alpha: 1 - sumOf(counts, (unit) => pairs(unit) / (sumOf(unit, (count) => count) - 1)) / expected };
};

/** Squared distance of two categories by their place in the list. */
const distanceOf = (level: AlphaInput['level'], categories: readonly (string | number)[], totals: readonly number[]): ((c: number, k: number) => number) => {
  const value = (index: number): number => Number(categories[index]);
  switch (level) {
    case 'nominal':
      return (c, k) => (c === k ? 0 : 1);
    case 'interval':
      return (c, k) => (value(c) - value(k)) ** 2;
    case 'ratio':
      return (c, k) => (value(c) + value(k) === 0 ? 0 : ((value(c) - value(k)) / (value(c) + value(k))) ** 2);
    case 'ordinal': {
      let below = 0;
      const middles = totals.map((total) => (below += total) - total / 2);
      return (c, k) => ((middles[c] ?? 0) - (middles[k] ?? 0)) ** 2;
    }
  }
};
