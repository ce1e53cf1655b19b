import { Text } from '@mantine/core';
import { type DataColumn, DataTable, formatCount } from '@overread/ui';
import { severityWords } from '../../../shared/findings/finding-words.js';
import type { Pair } from './agreement-words.js';

interface Row { readonly at: number; readonly counts: readonly number[] }

/** The scale from nothing that counts upwards, as the server counts it. */
const scale = ['None', severityWords.MINOR, severityWords.MODERATE, severityWords.MAJOR] as const;

/** Charts by what the first found at worst and what the second did; agreement lies on the diagonal. */
export function SeverityTable({ pair: { first, second, severity } }: { pair: Pair }) {
  const columns: readonly DataColumn<Row>[] = [
    { id: 'first', header: `${first} ↓ ${second} →`, cell: ({ at }) => scale[at] },
    ...scale.map((name, column): DataColumn<Row> => ({ id: `second-${String(column)}`, header: name, align: 'end', help: `${second}: ${name.toLowerCase()} at worst.`, cell: ({ at, counts }) => <Text span inherit fw={at === column ? 700 : 400}>{formatCount(counts[column])}</Text> })),
  ];
  return <DataTable label={`Worst severity: ${first} in rows, ${second} in columns`} columns={columns} rows={severity.counts.map((counts, at) => ({ at, counts }))} rowKey={({ at }) => String(at)} />;
}
