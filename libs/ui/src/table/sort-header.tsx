import { Table, Text, Tooltip, UnstyledButton } from '@mantine/core';
import type { Header } from '@tanstack/react-table';
import type { DataColumn, Features } from './data-column.js';
import classes from './data-table.module.css';

const glyphs = { asc: '▲', desc: '▼', none: '↕' };
const spoken = { asc: 'ascending', desc: 'descending', none: 'none' } as const;

/** One header cell: a button when the column sorts, with aria-sort and a glyph beside the word. */
export function SortHeader<Row extends object>({ header, column }: { header: Header<Features, Row>; column: DataColumn<Row> }) {
  const canSort = header.column.getCanSort();
  const sorted = header.column.getIsSorted() || 'none';
  const text = column.help ? <Tooltip label={column.help}><Text span inherit td="underline dotted">{column.header}</Text></Tooltip> : column.header;
  return (
    <Table.Th scope="col" className={column.align === 'end' ? classes.number ?? '' : ''} w={column.width} {...(canSort ? { 'aria-sort': spoken[sorted] } : {})}>
      {canSort ? (
        <UnstyledButton className={classes.sort ?? ''} onClick={header.column.getToggleSortingHandler()}>
          {text} <Text span size="xs" c={sorted === 'none' ? 'dimmed' : ''} aria-hidden="true">{glyphs[sorted]}</Text>
        </UnstyledButton>
      ) : text}
    </Table.Th>
  );
}
