import { Text } from '@mantine/core';
import type { DataColumn } from '@overread/ui';
import type { ReactNode } from 'react';
import type { ExportColumn } from '../../../shared/export/export-sheet.js';

/** A column that says the same on the screen and in the export. */
export interface TextColumn<Row> extends Omit<DataColumn<Row>, 'cell' | 'sortValue'> {
  text: (row: Row) => string;
  /** Keeps the text on one line. */
  unbroken?: boolean;
  /** Dresses the text for the screen. */
  draw?: (row: Row) => ReactNode;
  /** The value for the export where a reader of files wants it plain: an ISO day, a bare number; empty when there is none. */
  plain?: (row: Row) => string | number | null | undefined;
}

export const screenColumns = <Row,>(columns: readonly TextColumn<Row>[]): DataColumn<Row>[] => columns.map(({ text, draw, plain: _, unbroken = false, ...column }) => ({ ...column, cell: draw ?? (unbroken ? (row) => <Text span inherit style={{ whiteSpace: 'nowrap' }}>{text(row)}</Text> : text) }));

export const exportColumns = <Row,>(columns: readonly TextColumn<Row>[]): ExportColumn<Row>[] => columns.map(({ header, text, plain }) => ({ header, cell: plain === undefined ? text : (row) => String(plain(row) ?? '') }));
