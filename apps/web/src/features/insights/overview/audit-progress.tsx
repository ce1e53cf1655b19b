import { useQuery } from '@apollo/client/react';
import { Anchor, Progress, SimpleGrid, Stack, Text } from '@mantine/core';
import { type DataColumn, DataTable, formatCount, formatDateTime, Panel, panelStateOf, StatTile } from '@overread/ui';
import { Link } from 'react-router';
import { drawsToShow, type DrawNode, percentDone, progressWords } from './draw-words.js';
import { InsightsQueueQuery } from './overview.queries.js';

const columns: readonly DataColumn<DrawNode>[] = [
  { id: 'plan', header: 'Draw', cell: ({ plan, number }) => `${plan.name} · ${number}` },
  { id: 'done', header: 'Progress', width: '40%', cell: (draw) => <><Text size="sm">{progressWords(draw)}</Text><Progress value={percentDone(draw)} size="sm" aria-label={`${draw.plan.name} · ${draw.number}: ${progressWords(draw)}`} /></> },
  { id: 'review', header: 'In review', align: 'end', cell: ({ progress }) => formatCount(progress.inReview) },
  { id: 'waiting', header: 'Waiting', align: 'end', cell: ({ progress }) => formatCount(progress.assigned) },
  { id: 'drawn', header: 'Drawn', cell: ({ drawnAt }) => formatDateTime(drawnAt) },
];

/** What waits to be audited now, whatever the dates of the filter, and how far each draw is. */
export function AuditProgress() {
  const query = useQuery(InsightsQueueQuery);
  const { data } = query;
  const state = panelStateOf(query, ({ draws }) => (draws.edges.length === 0 ? { kind: 'empty', message: 'Nothing has been drawn to be audited yet.', action: { label: 'Draw a sample', href: '/sampling/plans' } } : { kind: 'ready' }));
  return (
    <Panel title="Audit queue and plans" description="As it stands now, whatever the dates above: the latest draws that are not audited yet." state={state} height={240} actions={<Anchor component={Link} to="/sampling/plans" size="sm">Sampling</Anchor>}>
      {data ? (
        <Stack gap="sm">
          <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="sm">
            <StatTile label="Audits waiting" value={formatCount(data.queueProgress.open)} help="Audits that can be claimed now." />
            <StatTile label="Overdue" value={formatCount(data.queueProgress.overdue)} help="Waiting and past their due day." />
            <StatTile label="Submitted today" value={formatCount(data.queueProgress.submittedToday)} help="Audits submitted today, in each facility’s zone." />
          </SimpleGrid>
          <DataTable label="Draws and their progress" columns={columns} rows={drawsToShow(data.draws.edges.map(({ node }) => node))} rowKey={({ id }) => id} rowHref={({ id }) => `/sampling/draws/${id}`} />
        </Stack>
      ) : null}
    </Panel>
  );
}
