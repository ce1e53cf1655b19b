import { isCount } from '../result/is-count.js';
import { refuse, type Result } from '../result/refusal.js';
import { sumOf } from '../result/sum-of.js';

export interface FleissKappa {
  /** Null, with error and z, when only one category was used. */
  readonly kappa: number | null;
  /** κ ÷ se0, for a test of no agreement beyond chance. */
  readonly z: number | null;
  /** Standard error if there were no agreement beyond chance. */
  readonly se0: number | null;
}

/**
 * Fleiss' κ of the same number of reviewers for each unit; `counts` holds, per unit, how many chose each category. Fleiss JL (1971)
 * Psychological Bulletin 76:378; error of Fleiss, Nee & Landis (1979) Psychological Bulletin 86:974.
 */
export const fleissKappa = ({ counts }: { readonly counts: readonly (readonly number[])[] }): Result<FleissKappa> => {
  const raters = sumOf(counts[0] ?? [], (count) => count);
  const categories = counts[0]?.length ?? 0;
  if (!counts.every((unit) => unit.length === categories && unit.every(isCount) && sumOf(unit, (count) => count) === raters)) return refuse('INVALID_INPUT');
  if (counts.length === 0 || raters < 2) return refuse('NO_DATA');
  const units = counts.length;
  const share = Array.from({ length: categories }, (_, k) => sumOf(counts, (unit) => unit[k] ?? 0) / (units * raters));
  const observed = sumOf(counts, (unit) => sumOf(unit, (count) => count * (count - 1))) / (units * raters * (raters - 1));
  const expected = sumOf(share, (p) => p * p);
  const spread = sumOf(share, (p) => p * (1 - p));
  if (spread <= 0) return { kappa: null, z: null, se0: null };
  const kappa = (observed - expected) / (1 - expected);
  const skew = sumOf(share, (p) => p * (1 - p) * (1 - 2 * p));
  const se0 = (Math.SQRT2 * Math.sqrt(Math.max(0, spread ** 2 - skew))) / (spread * Math.sqrt(units * raters * (raters - 1)));
  return { kappa, z: se0 > 0 ? kappa / se0 : null, se0 };
};
