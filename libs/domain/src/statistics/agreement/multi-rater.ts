import { isRefusal, refuse, type Result } from '../result/refusal.js';
import { sumOf } from '../result/sum-of.js';
import { krippendorffAlpha } from './krippendorff-alpha.js';
import { categoriesOf, countRatings, type Rating } from './rating.js';

export interface MultiRater {
  /** Percent agreement, as a share: the chance that two reviewers of a unit agree. */
  readonly observed: number;
  /** Each null when all ratings are of one category: no variation, never 1. */
  readonly ac1: number | null;
  readonly ac1Se: number | null;
  readonly fleiss: number | null;
  readonly fleissSe: number | null;
  readonly alpha: number | null;
}

/**
 * Agreement of several reviewers with missing ratings: Gwet's AC1, Fleiss' generalised κ with their errors over units, Krippendorff's
 * nominal α. Units that nobody reviewed are left out; those reviewed once count for the categories, not for agreement. NO_DATA when no
 * unit was reviewed twice. Gwet KL (2014) Handbook of Inter-Rater Reliability, 4th ed.
 */
export const multiRater = ({ ratings }: { readonly ratings: readonly (readonly Rating[])[] }): Result<MultiRater> => {
  const alpha = krippendorffAlpha({ units: ratings, level: 'nominal' });
  if (isRefusal(alpha)) return alpha;
  const categories = categoriesOf(ratings);
  const units = ratings.map((unit) => countRatings(unit, categories)).filter((counts) => counts.some((count) => count > 0));
  const raters = units.map((counts) => sumOf(counts, (count) => count));
  const agreement = units.map((counts, index) => agreeing(counts, raters[index] ?? 0));
  const paired = agreement.filter((share) => share !== null);
  if (paired.length === 0) return refuse('NO_DATA');
  const observed = sumOf(paired, (share) => share) / paired.length;
  if (categories.length < 2) return { observed, ac1: null, ac1Se: null, fleiss: null, fleissSe: null, alpha: alpha.alpha };
  const shares = units.map((counts, index) => counts.map((count) => count / (raters[index] ?? 1)));
  const pi = categories.map((_, k) => sumOf(shares, (unit) => unit[k] ?? 0) / units.length);
  const ac1 = corrected(agreement, observed, shares.map((unit) => sumOf(unit, (share, k) => share * (1 - (pi[k] ?? 0))) / (categories.length - 1)));
  const fleiss = corrected(agreement, observed, shares.map((unit) => sumOf(unit, (share, k) => share * (pi[k] ?? 0))));
  return { observed, ac1: ac1.value, ac1Se: ac1.se, fleiss: fleiss.value, fleissSe: fleiss.se, alpha: alpha.alpha };
};

/** Share of agreeing pairs of a unit; null below two reviewers. */
const agreeing = (counts: readonly number[], raters: number): number | null => (raters < 2 ? null : sumOf(counts, (count) => count * (count - 1)) / (raters * (raters - 1)));

/** (observed − expected) ÷ (1 − expected), `chance` being each unit's part of the expected agreement, and its error over units. */
const corrected = (agreement: readonly (number | null)[], observed: number, chance: readonly number[]): { readonly value: number; readonly se: number | null } => {
  const n = agreement.length;
  const paired = agreement.filter((share) => share !== null).length;
  const expected = sumOf(chance, (share) => share) / n;
  const value = (observed - expected) / (1 - expected);
  const perUnit = agreement.map((share, index) => {
    const own = share === null ? 0 : ((n / paired) * (share - expected)) / (1 - expected);
    return own - (2 * (1 - value) * ((chance[index] ?? 0) - expected)) / (1 - expected);
  });
  return { value, se: n < 2 ? null : Math.sqrt(sumOf(perUnit, (each) => (each - value) ** 2) / (n * (n - 1))) };
};
