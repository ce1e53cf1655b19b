import { Code, Group, Select, Text } from '@mantine/core';
import type { Mapping } from '@overread/formats/mapping';
import { type DataColumn, DataTable, formatCount } from '@overread/ui';
import { useMemo } from 'react';
import { assignColumn, type ColumnRow, columnRows, fieldChoices } from './edit-mapping.js';

interface ColumnTableProps {
  header: readonly string[];
  samples: readonly (readonly string[])[];
  mapping: Mapping;
  /** Left out: only to read. */
  onChange?: ((mapping: Mapping) => void) | undefined;
}

const unused = { value: '', label: 'Not used' };

/** Every column of the file: what is in it, and what it is taken for. */
export function ColumnTable({ header, samples, mapping, onChange }: ColumnTableProps) {
  const rows = useMemo(() => columnRows(header, samples, mapping), [header, samples, mapping]);
  const choices = useMemo(() => [unused, ...fieldChoices(mapping)], [mapping]);
  const meaning = (row: ColumnRow) => {
    if (row.group !== null) return <Text size="sm">{row.group} <Text span size="xs" c="dimmed">{formatCount(row.count)} columns</Text></Text>;
    if (!onChange) return <Text size="sm">{choices.find((choice) => choice.value === (row.field ?? ''))?.label ?? unused.label}</Text>;
    return <Select aria-label={`Column ${row.column} means`} miw={190} searchable allowDeselect={false} nothingFoundMessage="Nothing matches" data={choices} value={row.field ?? ''} onChange={(field) => { onChange(assignColumn(mapping, row.column, field || null)); }} />;
  };
  const columns: DataColumn<ColumnRow>[] = [
    { id: 'column', header: 'Column', cell: (row) => row.column },
    { id: 'samples', header: 'First values', cell: (row) => (row.samples.length === 0 ? <Text size="sm" c="dimmed">empty in the first rows</Text> : <Group gap={6}>{row.samples.map((sample) => <Code key={sample}>{sample.length > 40 ? `${sample.slice(0, 40)}…` : sample}</Code>)}</Group>) },
    { id: 'meaning', header: 'Means', cell: meaning },
  ];
  return <DataTable label="Columns of the file" columns={columns} rows={rows} rowKey={(row) => row.key} maxHeight={560} />;
}
