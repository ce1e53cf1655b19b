import { Text } from '@mantine/core';
import { type DataColumn, DataTable, formatCount, formatDateTime, Panel, panelStateOf, type TableSort } from '@overread/ui';
import type { ReactNode } from 'react';
import { ExportButton } from '../../../shared/export/export-button.js';
import { type ExportColumn, printSheet } from '../../../shared/export/export-sheet.js';
import { loadRest, mostExported, type RowPage } from './load-rest.js';

export interface RowsQuery<Row> extends RowPage<Row> {
  readonly page: RowPage<Row>['page'] & { readonly total?: number | null };
  readonly asOf: string | null;
}

export interface RowsPanelProps<Row extends object> {
  /** What the rows are, in the plural: "Charts". */
  name: string;
  /** The query's result as it stands; undefined before the first answer. */
  data: RowsQuery<Row> | undefined;
  query: { loading: boolean; error?: { message: string } | undefined; refetch: () => unknown };
  next: (after: string) => Promise<RowPage<Row>>;
  columns: readonly DataColumn<Row>[];
  exported: readonly ExportColumn<Row>[];
  rowKey: (row: Row) => string;
  rowHref: (row: Row) => string;
  /** The filter in words, for the export. */
  filter: readonly (readonly [string, string])[];
  mayExport: boolean;
  onClear: () => void;
  sort?: TableSort | undefined;
  onSort?: ((sort: TableSort | null) => void) | undefined;
  tableId: string;
  actions?: ReactNode;
  /** Draws the rows another way than as a table. */
  children?: ReactNode;
}

/** The rows behind a number: how many in all, by when, and a way to take them along. */
export function RowsPanel<Row extends object>(props: RowsPanelProps<Row>) {
  const { name, data, query, next, columns, exported, rowKey, rowHref, filter, mayExport, onClear, sort, onSort, tableId, actions, children } = props;
  const total = data?.page.total ?? null;
  const print = async (shown: RowsQuery<Row>): Promise<string> => {
    const rows = await loadRest(shown, next);
    return printSheet({ name, filter, asOf: shown.asOf, total, columns: exported, rows });
  };
  const state = panelStateOf({ ...query, data }, ({ rows }) => (rows.length === 0 ? { kind: 'filtered', message: `No ${name.toLowerCase()} match this filter.`, onClear } : { kind: 'ready' }));
  const onMore = (): void => { if (data?.page.endCursor) void next(data.page.endCursor).catch(() => undefined); };
  return (
    <Panel title={total === null ? name : `${formatCount(total)} ${name.toLowerCase()}`} height={320} state={state}
      description={data?.asOf ? <Text span size="xs" c="dimmed">Data as of {formatDateTime(data.asOf)}</Text> : undefined}
      actions={<>{actions}{mayExport && data ? <ExportButton fileName={`overread-${name.toLowerCase()}`} count={Math.min(total ?? data.rows.length, mostExported)} print={() => print(data)} /> : null}</>}>
      {children ?? (
        <DataTable label={name} columns={columns} rows={data?.rows ?? []} rowKey={rowKey} rowHref={rowHref} tableId={tableId} loading={query.loading}
          {...(onSort ? { sort: sort ?? null, onSort } : {})} more={{ hasMore: data?.page.hasNextPage === true, loading: query.loading, total, onLoadMore: onMore }} />
      )}
    </Panel>
  );
}
