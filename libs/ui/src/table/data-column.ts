import { type ColumnDef, columnVisibilityFeature, createSortedRowModel, rowSortingFeature, type SortFn, tableFeatures } from '@tanstack/react-table';
import type { ReactNode } from 'react';

export interface DataColumn<Row> {
  id: string;
  header: string;
  /** What the column means, as a tooltip on its header. */
  help?: string | undefined;
  cell: (row: Row) => ReactNode;
  /** Makes the column sortable in the browser; null goes last either way. Only for lists that are loaded whole. */
  sortValue?: ((row: Row) => string | number | null) | undefined;
  /** Makes the column sortable by the server; see `sort` and `onSort` of the table. */
  sortable?: boolean | undefined;
  /** 'end' for numbers: right-aligned with tabular figures. */
  align?: 'start' | 'end' | undefined;
  width?: number | string | undefined;
  /** Hidden until picked in the column picker. */
  hidden?: boolean | undefined;
}

export interface TableSort { id: string; desc: boolean }

export const features = tableFeatures({ rowSortingFeature, columnVisibilityFeature, sortedRowModel: createSortedRowModel() });
export type Features = typeof features;

/** Numbers by size, texts as people order them ("IP 2" before "IP 10"); missing values never get here. */
export function compareValues(one: string | number, other: string | number): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return String(one).localeCompare(String(other), 'en', { numeric: true, sensitivity: 'base' });
}

/** Our column as TanStack Table has it. */
export function toColumnDef<Row extends object>(column: DataColumn<Row>): ColumnDef<Features, Row> {
  const { id, header, cell, sortValue, sortable = false } = column;
  const sortFn: SortFn<Features, Row> = (a, b) => compareValues(a.getValue<string | number>(id), b.getValue<string | number>(id));
  return {
    id,
    header,
    accessorFn: (row) => sortValue?.(row) ?? undefined,
    cell: ({ row }) => cell(row.original),
    enableSorting: sortable || sortValue !== undefined,
    sortUndefined: 'last',
    sortDescFirst: false,
    sortFn,
  };
}
