import { Anchor, Badge, Group, Stack, Text } from '@mantine/core';
import type { SamplingPlansQuery } from '@overread/schema';
import { type DataColumn, DataTable, formatCount, formatDateTime } from '@overread/ui';
import { Link } from 'react-router';
import { methodSentence } from './method-words.js';
import { ProgressBar } from './progress-bar.js';
import { sumProgress } from './sum-progress.js';

type Plan = SamplingPlansQuery['plans'][number];

/** Draws named in a row; the rest are on the plan's page. */
const NAMED = 3;

const columns: readonly DataColumn<Plan>[] = [
  { id: 'name', header: 'Plan', cell: ({ name }) => name, sortValue: ({ name }) => name },
  { id: 'method', header: 'Method', cell: (plan) => <Group gap={6}>{methodSentence(plan)}{plan.method === 'FOCUSED' ? <Badge color="yellow" size="sm" miw="max-content">Not projectable</Badge> : null}{plan.active ? null : <Badge color="gray" size="sm" miw="max-content">Not in use</Badge>}</Group> },
  {
    id: 'draws',
    header: 'Draws',
    cell: ({ draws }) => (draws.length === 0 ? <Text span size="sm" c="dimmed">None yet</Text> : (
      <Stack gap={6} align="start">
        {draws.slice(0, NAMED).map((draw) => <Anchor key={draw.id} component={Link} to={`/sampling/draws/${draw.id}`} size="sm" style={{ whiteSpace: 'nowrap' }}>Draw {draw.number}: {formatCount(draw.selectedCount)} charts</Anchor>)}
        {draws.length > NAMED ? <Text size="xs" c="dimmed">and {draws.length - NAMED} earlier</Text> : null}
      </Stack>
    )),
    sortValue: ({ draws }) => draws.length,
  },
  { id: 'last', header: 'Last drawn', cell: ({ draws }) => formatDateTime(draws[0]?.drawnAt), sortValue: ({ draws }) => draws[0]?.drawnAt ?? null },
  { id: 'progress', header: 'Audits', cell: ({ draws }) => <ProgressBar progress={sumProgress(draws)} /> },
];

/** Every plan with its draws and how far their audits are. */
export function PlansTable({ plans }: { plans: readonly Plan[] }) {
  return <DataTable label="Sampling plans" columns={columns} rows={plans} rowKey={({ id }) => id} rowHref={({ id }) => `/sampling/plans/${id}`} />;
}
