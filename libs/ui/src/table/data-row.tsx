import { Anchor, Table } from '@mantine/core';
import type { Row as TableRow } from '@tanstack/react-table';
import type { MouseEvent, Ref } from 'react';
import { Link, useNavigate } from 'react-router';
import type { DataColumn, Features } from './data-column.js';
import classes from './data-table.module.css';

export interface DataRowProps<Row extends object> {
  row: TableRow<Features, Row>;
  columns: ReadonlyMap<string, DataColumn<Row>>;
  /** Place among all rows, from 1; the header is row 1 for assistive technology. */
  place: number;
  href?: string | undefined;
  selected?: boolean;
  measure?: Ref<HTMLTableRowElement>;
}

const isInteractive = (event: MouseEvent): boolean => event.target instanceof Element && event.target.closest('a,button,input,select,textarea,label') !== null;

/** One row. With `href` its first cell is a link; a click elsewhere in the row follows it too. */
export function DataRow<Row extends object>({ row, columns, place, href, selected = false, measure }: DataRowProps<Row>) {
  const navigate = useNavigate();
  const follow = (event: MouseEvent): void => {
    if (href === undefined || isInteractive(event) || event.metaKey || event.ctrlKey || (window.getSelection()?.toString() ?? '') !== '') return;
    void navigate(href);
  };
  return (
    <Table.Tr ref={measure} data-index={place - 1} aria-rowindex={place + 1} aria-current={selected || undefined} onClick={follow}
      className={href === undefined ? '' : classes.linked ?? ''} style={href === undefined ? {} : { cursor: 'pointer' }}>
      {row.getVisibleCells().map((cell, at) => {
        const column = columns.get(cell.column.id);
        const content = column?.cell(row.original);
        return (
          <Table.Td key={cell.id} className={column?.align === 'end' ? classes.number ?? '' : ''}>
            {at === 0 && href !== undefined ? <Anchor component={Link} to={href} inherit>{content}</Anchor> : content}
          </Table.Td>
        );
      })}
    </Table.Tr>
  );
}
