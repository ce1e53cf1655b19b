import { twoSidedT } from '../distributions/two-sided-t.js';
import { isLevel } from '../result/is-level.js';
import { refuse, type Result } from '../result/refusal.js';
import { sumOf } from '../result/sum-of.js';
import { checkTable, sharesOf, sumOverCells, type AgreementTable } from './agreement-table.js';

export interface GwetAc1 {
  /** Percent agreement, as a share. */
  readonly observed: number;
  readonly expected: number;
  /** Null when only one category was declared: two reviewers cannot then disagree. */
  readonly ac1: number | null;
  /** Null for a single unit. */
  readonly se: number | null;
  /** t limits on n − 1 degrees of freedom, the upper one not above 1; null for a single unit. */
  readonly lowerT: number | null;
  readonly upperT: number | null;
}

/**
 * Gwet's AC1 of two reviewers over q declared categories: chance agreement Σπ_k(1 − π_k) ÷ (q − 1) with π the mean of the margins, which
 * stays low when one category is common. Gwet KL (2008) British J Math Stat Psychol 61:29.
 */
export const gwetAc1Table = ({ table, conf }: { readonly table: AgreementTable; readonly conf: number }): Result<GwetAc1> => {
  const refusal = checkTable(table);
  if (refusal !== null) return refusal;
  if (!isLevel(conf)) return refuse('INVALID_INPUT');
  const shares = sharesOf(table);
  const { n, rows, columns } = shares;
  const q = table.length;
  const observed = sumOverCells(shares, (k, l) => (k === l ? 1 : 0));
  if (q < 2) return { observed, expected: 0, ac1: null, se: null, lowerT: null, upperT: null };
  const pi = rows.map((row, k) => (row + (columns[k] ?? 0)) / 2);
  const expected = sumOf(pi, (share) => share * (1 - share)) / (q - 1);
  const ac1 = (observed - expected) / (1 - expected);
  const t = twoSidedT(conf, n - 1);
  if (t === null) return { observed, expected, ac1, se: null, lowerT: null, upperT: null };
  const squares = sumOverCells(shares, (k, l) => ((k === l ? 1 : 0) - observed - 2 * (1 - ac1) * ((1 - ((pi[k] ?? 0) + (pi[l] ?? 0)) / 2) / (q - 1) - expected)) ** 2);
  const se = Math.sqrt(squares / n) / (1 - expected);
  return { observed, expected, ac1, se, lowerT: ac1 - t * se, upperT: Math.min(1, ac1 + t * se) };
};
