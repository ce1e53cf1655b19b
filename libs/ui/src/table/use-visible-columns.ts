import { useLocalStorage } from '@mantine/hooks';
import { useMemo } from 'react';
import type { DataColumn } from './data-column.js';

/** Which columns show: the column's own default, over which lies the person's choice, kept per table in this browser. */
export function useVisibleColumns<Row>(columns: readonly DataColumn<Row>[], tableId: string | undefined) {
  const [chosen, setChosen] = useLocalStorage<Record<string, boolean>>({ key: `overread.columns.${tableId ?? 'none'}`, defaultValue: {}, getInitialValueInEffect: false });
  const visibility = useMemo(() => Object.fromEntries(columns.map((column) => [column.id, (tableId === undefined ? undefined : chosen[column.id]) ?? !column.hidden])), [columns, chosen, tableId]);
  const toggle = (id: string, visible: boolean): void => { setChosen((before) => ({ ...before, [id]: visible })); };
  return { visibility, toggle };
}
