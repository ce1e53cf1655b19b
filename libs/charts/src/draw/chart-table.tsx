import { Anchor, Table } from '@mantine/core';
import type { ReactNode } from 'react';
import type { TableView } from '../prepare/table-view.js';
import classes from './chart-frame.module.css';

interface ChartTableProps {
  label: string;
  table: TableView;
  height: number;
  onSelect?: ((key: string) => void) | undefined;
}

/** The figures of a chart as a table that scrolls by keyboard too. Where marks can be chosen, each row can: the way without a mouse. */
export function ChartTable({ label, table, height, onSelect }: ChartTableProps) {
  const align = (column: number): string => (table.columns[column]?.numeric ? classes.number ?? '' : '');
  const named = (cell: string, key: string | undefined): ReactNode =>
    onSelect === undefined || key === undefined ? cell : <Anchor component="button" type="button" inherit onClick={() => { onSelect(key); }}>{cell}</Anchor>;
  return (
    <div className={classes.scroll ?? ''} role="region" aria-label={`${label}, table`} tabIndex={0} style={{ maxHeight: height }}>
      <Table stickyHeader verticalSpacing={4}>
        <Table.Thead>
          <Table.Tr>{table.columns.map((column, at) => <Table.Th key={column.label} scope="col" className={align(at)}>{column.label}</Table.Th>)}</Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {table.rows.map((row, place) => (
            <Table.Tr key={table.keys[place] ?? place}>
              {row.map((cell, at) => (at === 0 ? <Table.Th key={at} scope="row">{named(cell, table.keys[place])}</Table.Th> : <Table.Td key={at} className={align(at)}>{cell}</Table.Td>))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
