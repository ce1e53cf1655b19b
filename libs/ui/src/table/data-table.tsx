import { Group, Skeleton, Stack, Table } from '@mantine/core';
import { type SortingState, useTable } from '@tanstack/react-table';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { PanelMessage } from '../panel/panel-message.js';
import { useDensity } from '../theme/density.js';
import { ColumnPicker } from './column-picker.js';
import { type DataColumn, features, type TableSort, toColumnDef } from './data-column.js';
import { DataRow } from './data-row.js';
import classes from './data-table.module.css';
import { LoadMore, type More } from './load-more.js';
import { useRowWindow, VIRTUAL_FROM } from './row-window.js';
import { SortHeader } from './sort-header.js';
import { useVisibleColumns } from './use-visible-columns.js';

export interface DataTableProps<Row extends object> {
  /** What the rows are: the table's accessible name. */
  label: string;
  columns: readonly DataColumn<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Where a row leads; its first cell becomes the link. */
  rowHref?: (row: Row) => string | undefined;
  selectedKey?: string | null | undefined;
  /** Order of rows that are sorted in the browser, at first. */
  initialSort?: TableSort | undefined;
  /** Order of rows that the server sorts; then `onSort` is told of clicks and the browser sorts nothing. */
  sort?: TableSort | null | undefined;
  onSort?: ((sort: TableSort | null) => void) | undefined;
  more?: More | undefined;
  loading?: boolean | undefined;
  /** What to say when there is no row, and the way on. */
  empty?: { message: string; action?: { label: string; href?: string | undefined; onClick?: (() => void) | undefined } } | undefined;
  /** Greatest height in pixels before the table scrolls; long lists scroll anyhow. */
  maxHeight?: number | undefined;
  /** Turns the column picker on and names where the choice is kept. */
  tableId?: string | undefined;
  toolbar?: ReactNode | undefined;
}

/** Rows of one kind: sortable, paged by keyset, drawn in part when long, with a column picker and row links. */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  const { label, columns, rows, rowKey, rowHref, selectedKey = null, initialSort, sort, onSort, more, loading = false, empty, maxHeight, tableId, toolbar } = props;
  const { density } = useDensity();
  const frame = useRef<HTMLDivElement>(null);
  const [ownSorting, setOwnSorting] = useState<SortingState>(initialSort ? [initialSort] : []);
  const sorting = useMemo(() => (onSort ? (sort ? [sort] : []) : ownSorting), [onSort, sort, ownSorting]);
  const { visibility, toggle } = useVisibleColumns(columns, tableId);
  const defs = useMemo(() => columns.map(toColumnDef), [columns]);
  const byId = useMemo(() => new Map(columns.map((column) => [column.id, column])), [columns]);
  const table = useTable({
    features, columns: defs, data: rows, getRowId: rowKey, manualSorting: onSort !== undefined, enableMultiSort: false,
    state: { sorting, columnVisibility: visibility },
    onSortingChange: (change) => {
      const next = typeof change === 'function' ? change(sorting) : change;
      if (onSort) onSort(next[0] ?? null);
      else setOwnSorting(next);
    },
  });
  const shown = table.getRowModel().rows;
  const { indexes, before, after, measure } = useRowWindow(shown.length, frame, density === 'compact' ? 29 : 37);
  const span = Object.values(visibility).filter(Boolean).length;
  const spacer = (height: number) => (height > 0 ? <tr className={classes.spacer} aria-hidden="true"><td colSpan={span} style={{ height }} /></tr> : null);
  const height = maxHeight ?? (shown.length >= VIRTUAL_FROM ? 640 : undefined);
  return (
    <Stack gap="xs">
      {toolbar || tableId !== undefined ? (
        <Group justify="space-between" gap="xs"><Group gap="xs">{toolbar}</Group>{tableId === undefined ? null : <ColumnPicker columns={columns} visible={(id) => visibility[id] === true} onToggle={toggle} />}</Group>
      ) : null}
      <div ref={frame} className={classes.frame} style={height === undefined ? {} : { maxHeight: height }} tabIndex={0} role="region" aria-label={`${label}, scrollable`} aria-busy={loading}>
        <Table aria-label={label} aria-rowcount={more?.hasMore && !more.total ? -1 : (more?.total ?? shown.length) + 1} verticalSpacing={density === 'compact' ? 3 : 7} horizontalSpacing="sm" fz={density === 'compact' ? 'xs' : 'sm'}>
          <Table.Thead className={classes.head ?? ''}>
            {table.getHeaderGroups().map((group) => (
              <Table.Tr key={group.id} aria-rowindex={1}>
                {group.headers.map((header) => {
                  const column = byId.get(header.column.id);
                  return column ? <SortHeader key={header.id} header={header} column={column} /> : null;
                })}
              </Table.Tr>
            ))}
          </Table.Thead>
          <Table.Tbody>
            {spacer(before)}
            {indexes.map((index) => {
              const row = shown[index];
              return row ? <DataRow key={row.id} row={row} columns={byId} place={index + 1} href={rowHref?.(row.original)} selected={row.id === selectedKey} {...(measure ? { measure } : {})} /> : null;
            })}
            {spacer(after)}
          </Table.Tbody>
        </Table>
        {loading && rows.length === 0 ? <Skeleton height={160} m="sm" /> : null}
        {!loading && rows.length === 0 ? <PanelMessage message={empty?.message ?? 'There is nothing here yet.'} action={empty?.action} /> : null}
      </div>
      {more && rows.length > 0 ? <LoadMore shown={rows.length} more={more} /> : null}
    </Stack>
  );
}
