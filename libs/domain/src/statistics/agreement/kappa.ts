import { twoSidedZ } from '../distributions/two-sided-z.js';
import { isLevel } from '../result/is-level.js';
import { refuse, type Result } from '../result/refusal.js';
import { sumOf } from '../result/sum-of.js';
import { checkTable, sharesOf, sumOverCells, type AgreementTable } from './agreement-table.js';

export interface Kappa {
  /** Share of (weighted) agreement; show it first. */
  readonly observed: number;
  /** Agreement that the margins give by chance. */
  readonly expected: number;
  /** Null, with errors and limits, when both reviewers use one category only: no variation, nothing to correct. */
  readonly kappa: number | null;
  readonly se: number | null;
  /** Standard error if there were no agreement beyond chance, for a test. */
  readonly se0: number | null;
  /** κ ± z·se, not clipped. */
  readonly lower: number | null;
  readonly upper: number | null;
}

/** Chance agreement this near to 1 is 1. */
const CERTAIN = 1 - 1e-14;

/**
 * κ = (observed − expected) ÷ (1 − expected) under agreement weights w (1 on the diagonal), with the large-sample errors of
 * Fleiss JL, Cohen J, Everitt BS (1969) Psychological Bulletin 72:323.
 */
export const kappa = (table: AgreementTable, conf: number, weight: (row: number, column: number) => number): Result<Kappa> => {
  const refusal = checkTable(table);
  if (refusal !== null) return refusal;
  if (!isLevel(conf)) return refuse('INVALID_INPUT');
  const shares = sharesOf(table);
  const { n, rows, columns } = shares;
  const byChance = (figure: (row: number, column: number) => number): number => sumOf(rows, (row, k) => row * sumOf(columns, (column, l) => column * figure(k, l)));
  const observed = sumOverCells(shares, weight);
  const expected = byChance(weight);
  if (expected >= CERTAIN) return { observed, expected, kappa: null, se: null, se0: null, lower: null, upper: null };
  const value = (observed - expected) / (1 - expected);
  const rowMean = rows.map((_, k) => sumOf(columns, (column, l) => column * weight(k, l)));
  const columnMean = columns.map((_, l) => sumOf(rows, (row, k) => row * weight(k, l)));
  const means = (k: number, l: number): number => (rowMean[k] ?? 0) + (columnMean[l] ?? 0);
  /** Both variances as squares around their mean, so that nothing cancels where there is none. */
  const error = (squares: number): number => Math.sqrt(squares / n) / (1 - expected);
  const se = error(sumOverCells(shares, (k, l) => (weight(k, l) - observed - (1 - value) * (means(k, l) - 2 * expected)) ** 2));
  const se0 = error(byChance((k, l) => (weight(k, l) - means(k, l) + expected) ** 2));
  const half = twoSidedZ(conf) * se;
  return { observed, expected, kappa: value, se, se0, lower: value - half, upper: value + half };
};
