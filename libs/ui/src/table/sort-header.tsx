import { Table, Text, Tooltip, UnstyledButton } from '@mantine/core';
import type { Header } from '@tanstack/react-table';
import { DirectionSign } from '../sign/direction-sign.js';
import type { DataColumn, Features } from './data-column.js';
import classes from './data-table.module.css';

const signs = { asc: 'up', desc: 'down', none: 'both' } as const;
const spoken = { asc: 'ascending', desc: 'descending', none: 'none' } as const;

/** One header cell: a button when the column sorts, with aria-sort and a sign beside the word; its help shows on hover and on focus. */
export function SortHeader<Row extends object>({ header, column }: { header: Header<Features, Row>; column: DataColumn<Row> }) {
  const canSort = header.column.getCanSort();
  const sorted = header.column.getIsSorted() || 'none';
  const words = <Text span inherit {...(column.help ? { td: 'underline dotted' } : {})} {...(column.help && !canSort ? { tabIndex: 0 } : {})}>{column.header}</Text>;
  const head = canSort ? (
    <UnstyledButton className={classes.sort ?? ''} onClick={header.column.getToggleSortingHandler()}>
      {words} <Text span size="xs" c={sorted === 'none' ? 'dimmed' : ''}><DirectionSign direction={signs[sorted]} /></Text>
    </UnstyledButton>
  ) : words;
  return (
    <Table.Th scope="col" className={column.align === 'end' ? classes.number ?? '' : ''} w={column.width} {...(canSort ? { 'aria-sort': spoken[sorted] } : {})}>
      {column.help ? <Tooltip label={column.help}>{head}</Tooltip> : head}
    </Table.Th>
  );
}
