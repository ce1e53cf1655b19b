import { isCount } from '../result/is-count.js';
import { refuse, type Refusal } from '../result/refusal.js';
import { sumOf } from '../result/sum-of.js';

/** Units by the category of the first reviewer (rows) and of the second (columns), the same categories in the same order. */
export type AgreementTable = readonly (readonly number[])[];

/** Shares of a table: cells, row margins, column margins. */
export interface TableShares {
  readonly n: number;
  readonly cells: readonly (readonly number[])[];
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** INVALID_INPUT for a table that is not square or not of counts, NO_DATA for an empty one. */
export const checkTable = (table: AgreementTable): Refusal | null => {
  if (!table.every((row) => row.length === table.length && row.every(isCount))) return refuse('INVALID_INPUT');
  return table.flat().every((count) => count === 0) ? refuse('NO_DATA') : null;
};

export const sharesOf = (table: AgreementTable): TableShares => {
  const n = sumOf(table.flat(), (count) => count);
  const cells = table.map((row) => row.map((count) => count / n));
  return { n, cells, rows: cells.map((row) => sumOf(row, (share) => share)), columns: cells.map((_, k) => sumOf(cells, (row) => row[k] ?? 0)) };
};

/** Σ over the cells of a figure times the cell's share. */
export const sumOverCells = ({ cells }: TableShares, figure: (row: number, column: number) => number): number => sumOf(cells, (row, k) => sumOf(row, (share, l) => (share === 0 ? 0 : share * figure(k, l))));
