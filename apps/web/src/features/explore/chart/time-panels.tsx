import { Stack } from '@mantine/core';
import { type DataColumn, DataTable, formatDateTime, Panel } from '@overread/ui';
import { Facts } from '../../../shared/findings/facts.js';
import type { ChartDetail } from './chart-type.js';
import { type ClockRow, prepareClocks, prepareQueries, type QueryRow } from './prepare-times.js';

const clockColumns: DataColumn<ClockRow>[] = [
  { id: 'name', header: 'Clock', cell: (clock) => clock.name },
  { id: 'length', header: 'Length', cell: (clock) => clock.length, align: 'end' },
  { id: 'note', header: 'Note', cell: (clock) => clock.note },
];
const queryColumns: DataColumn<QueryRow>[] = [
  { id: 'opened', header: 'Opened', cell: (query) => query.opened },
  { id: 'answered', header: 'Answered', cell: (query) => query.answered },
  { id: 'open', header: 'Open for', cell: (query) => query.open, align: 'end' },
  { id: 'outcome', header: 'Outcome', cell: (query) => query.outcome },
];

/** What happened when, the clocks that follow from it, and the queries that paused them. */
export function TimePanels({ detail, zone }: { detail: ChartDetail; zone: string }) {
  const time = (instant: string | null | undefined): string => formatDateTime(instant, zone);
  return (
    <Stack gap="md">
      <Panel title="Times" description={`In the facility’s zone, ${zone}.`}>
        <Facts facts={[['Admitted', time(detail.admitAt)], ['Discharged', time(detail.dischargeAt)], ['Available', time(detail.availableAt)], ['Assigned', time(detail.assignedAt)], ['First coded', time(detail.firstCodedAt)], ['Final coded', time(detail.finalCodedAt)], ['Final billed', time(detail.billedAt)]]} />
      </Panel>
      <Panel title="Turnaround"><DataTable label="Turnaround clocks" columns={clockColumns} rows={prepareClocks(detail)} rowKey={(clock) => clock.id} /></Panel>
      <Panel title="Physician queries" height={56} state={detail.queries.length === 0 ? { kind: 'empty', message: 'No query was sent about this chart.' } : { kind: 'ready' }}>
        <DataTable label="Physician queries" columns={queryColumns} rows={prepareQueries(detail.queries, zone)} rowKey={(query) => query.id} />
      </Panel>
    </Stack>
  );
}
