import { Anchor } from '@mantine/core';
import { type DataColumn, DataTable, formatDate } from '@overread/ui';
import { Link } from 'react-router';
import { outcomeWords, runDays, type ScheduleRun } from './schedule-words.js';

const columns: readonly DataColumn<ScheduleRun>[] = [
  { id: 'due', header: 'Due', cell: ({ dueOn }) => formatDate(dueOn) },
  { id: 'charts', header: 'Charts of', cell: runDays },
  { id: 'outcome', header: 'What came of it', cell: (run) => (run.draw === null ? outcomeWords(run) : <Anchor component={Link} to={`/sampling/draws/${run.draw.id}`} inherit>{outcomeWords(run)}</Anchor>) },
];

/** The last scheduled runs, latest first. */
export function ScheduleRuns({ runs }: { runs: readonly ScheduleRun[] }) {
  return <DataTable label="Scheduled runs" columns={columns} rows={runs} rowKey={({ id }) => id} />;
}
