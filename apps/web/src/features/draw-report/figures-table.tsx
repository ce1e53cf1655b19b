import { Text } from '@mantine/core';
import { levelWords, type LimitWords } from '@overread/domain/reports';
import type { ReportFigurePartsFragment as Figure } from '@overread/schema';
import { type DataColumn, DataTable } from '@overread/ui';
import { useMemo } from 'react';
import { foundText, meanText, totalText, remarkText } from './figure-text.js';
import { whole } from './whole.js';

interface Line extends LimitWords {
  readonly key: string;
  readonly name: string;
  readonly found: string;
  readonly remark: string | null;
}

const linesOf = (figure: Figure): Line[] => [
  { key: `${figure.figure} total`, name: `${figure.label}, all charts`, found: foundText(figure), remark: remarkText(figure), ...totalText(figure) },
  ...(figure.without === 'NOT_PROJECTED' ? [] : [{ key: `${figure.figure} mean`, name: `${figure.label}, per chart`, found: '', remark: null, ...meanText(figure) }]),
];

/** Every figure over the frame and per chart, with all that is known of its error. */
export function FiguresTable({ figures, conf }: { figures: readonly Figure[]; conf: number }) {
  const level = levelWords(conf);
  const rows = useMemo(() => figures.flatMap(linesOf), [figures]);
  const columns = useMemo((): readonly DataColumn<Line>[] => [
    { id: 'name', header: 'Figure', cell: ({ name, remark }) => <Text span inherit display="inline-block" miw={150}>{name}{remark === null ? null : <Text span display="block" size="xs" c="dimmed">{remark}</Text>}</Text> },
    { id: 'found', header: 'Found', align: 'end', help: 'In the audited charts', cell: ({ found }) => whole(found) },
    { id: 'point', header: 'Point', align: 'end', help: 'Point estimate', cell: ({ point }) => <b>{whole(point)}</b> },
    { id: 'one', header: `At least (${level})`, align: 'end', help: 'One-sided lower limit: what is usually claimed', cell: ({ lowerOneSided }) => whole(lowerOneSided) },
    { id: 'two', header: `Limits (${level})`, align: 'end', help: 'Two-sided. The upper limit of dollars is no worst case', cell: ({ limits }) => whole(limits) },
    { id: 'half', header: 'Half width', align: 'end', help: 'Half the width of the two-sided interval', cell: ({ halfWidth }) => whole(halfWidth) },
    { id: 'precision', header: 'Precision', align: 'end', help: 'Half width in percent of the point', cell: ({ precision }) => precision },
    { id: 'se', header: 'SE', align: 'end', help: 'Standard error', cell: ({ se }) => whole(se) },
  ], [level]);
  return <DataTable label="Figures" columns={columns} rows={rows} rowKey={({ key }) => key} tableId="draw-report.figures" />;
}
