import { Text } from '@mantine/core';
import type { DrawLineFragment } from '@overread/schema';
import { type DataColumn, DataTable, formatCount, formatDateTime } from '@overread/ui';
import { ProgressBar } from '../plans/progress-bar.js';

const columns: readonly DataColumn<DrawLineFragment>[] = [
  { id: 'number', header: 'Draw', cell: ({ number, extendsDrawId }) => `Draw ${number}${extendsDrawId === null ? '' : ' (extension)'}` },
  { id: 'at', header: 'Drawn', cell: ({ drawnAt }) => formatDateTime(drawnAt) },
  { id: 'charts', header: 'Charts', align: 'end', cell: ({ selectedCount }) => formatCount(selectedCount) },
  { id: 'frame', header: 'Frame', align: 'end', cell: ({ frameCount }) => formatCount(frameCount) },
  { id: 'seed', header: 'Seed', cell: ({ seed }) => <Text span size="sm" ff="monospace" style={{ overflowWrap: 'anywhere' }}>{seed}</Text> },
  { id: 'progress', header: 'Audits', cell: ({ progress }) => <ProgressBar progress={progress} /> },
];

/** The draws of one plan, newest first. */
export function DrawsTable({ draws }: { draws: readonly DrawLineFragment[] }) {
  return <DataTable label="Draws" columns={columns} rows={draws} rowKey={({ id }) => id} rowHref={({ id }) => `/sampling/draws/${id}`} />;
}
