import { Code, SimpleGrid, Text } from '@mantine/core';
import { DASH, type DataColumn, DataTable, formatDate, Panel } from '@overread/ui';
import { codeText } from '../../../shared/audits/section.js';
import type { ChartDetail } from './chart-type.js';

type Placed<Line> = Line & { place: number };
const placed = <Line extends object>(lines: readonly Line[]): Placed<Line>[] => lines.map((line, at) => ({ ...line, place: at + 1 }));

const diagnosisColumns: DataColumn<Placed<ChartDetail['diagnoses'][number]>>[] = [
  { id: 'place', header: '#', cell: (line) => String(line.place), width: 48 },
  { id: 'code', header: 'Code', cell: (line) => <><Code>{codeText('diagnosis', line.code)}</Code>{line.place === 1 ? <Text span size="xs" c="dimmed"> principal or first-listed</Text> : null}</> },
  { id: 'poa', header: 'POA', cell: (line) => line.poa ?? DASH },
];
const procedureColumns: DataColumn<Placed<ChartDetail['procedures'][number]>>[] = [
  { id: 'place', header: '#', cell: (line) => String(line.place), width: 48 },
  { id: 'code', header: 'Code', cell: (line) => <Code>{codeText('procedure', line.code)}</Code> },
  { id: 'date', header: 'Date', cell: (line) => formatDate(line.date) },
  { id: 'surgeon', header: 'Surgeon', cell: (line) => line.surgeon ?? DASH },
];
const serviceColumns: DataColumn<Placed<ChartDetail['services'][number]>>[] = [
  { id: 'place', header: '#', cell: (line) => String(line.place), width: 48 },
  { id: 'code', header: 'Code', cell: (line) => <Code>{codeText('service', line.code)}</Code> },
  { id: 'modifiers', header: 'Modifiers', cell: (line) => line.modifiers.join(' ') || DASH },
  { id: 'units', header: 'Units', cell: (line) => String(line.units ?? 1), align: 'end' },
];

/** The chart's codes as they are now, one table a system; a system without codes is left out. */
export function CodePanels({ detail }: { detail: ChartDetail }) {
  const { diagnoses, procedures, services } = detail;
  const hasNone = diagnoses.length + procedures.length + services.length === 0;
  return (
    <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="md" style={{ alignItems: 'start' }}>
      {diagnoses.length > 0 ? <Panel title="Diagnoses"><DataTable label="Diagnoses" columns={diagnosisColumns} rows={placed(diagnoses)} rowKey={(line) => String(line.place)} /></Panel> : null}
      {procedures.length > 0 ? <Panel title="Procedures"><DataTable label="Procedures" columns={procedureColumns} rows={placed(procedures)} rowKey={(line) => String(line.place)} /></Panel> : null}
      {services.length > 0 ? <Panel title="Services"><DataTable label="Services" columns={serviceColumns} rows={placed(services)} rowKey={(line) => String(line.place)} /></Panel> : null}
      {hasNone ? <Panel title="Codes" state={{ kind: 'empty', message: 'The chart carries no code.' }} /> : null}
    </SimpleGrid>
  );
}
