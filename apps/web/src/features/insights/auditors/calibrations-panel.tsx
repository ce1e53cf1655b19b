import { useQuery } from '@apollo/client/react';
import { Text } from '@mantine/core';
import type { InsightsCalibrationsQuery as Calibrations } from '@overread/schema';
import { type DataColumn, DataTable, formatCount, formatDateTime, Panel, panelStateOf } from '@overread/ui';
import { calibrationPath } from '../calibration/calibration-path.js';
import { InsightsCalibrationsQuery } from './auditors.queries.js';

type Session = Calibrations['calibrations'][number];

const columns: readonly DataColumn<Session>[] = [
  { id: 'name', header: 'Session', cell: ({ planName, number }) => <Text span inherit display="inline-block" miw={180}>{planName}, draw {number}</Text>, sortValue: ({ planName }) => planName },
  { id: 'drawn', header: 'Drawn', cell: ({ drawnAt }) => <Text span inherit style={{ whiteSpace: 'nowrap' }}>{formatDateTime(drawnAt)}</Text>, sortValue: ({ drawnAt }) => drawnAt },
  { id: 'charts', header: 'Charts', align: 'end', cell: ({ charts }) => formatCount(charts), sortValue: ({ charts }) => charts },
  { id: 'reviewers', header: 'Auditors', align: 'end', cell: ({ reviewers }) => formatCount(reviewers), sortValue: ({ reviewers }) => reviewers },
  { id: 'reviews', header: 'Reviews in', align: 'end', cell: ({ submitted, due }) => `${formatCount(submitted)} of ${formatCount(due)}`, sortValue: ({ submitted, due }) => submitted / Math.max(1, due) },
  { id: 'state', header: 'State', cell: ({ submitted, due }) => (submitted >= due ? 'Finished' : 'Going on'), sortValue: ({ submitted, due }) => Number(submitted >= due) },
];

/** Sessions in which all auditors reviewed the same charts blind. They stand for themselves, so the filter above does not narrow them. */
export function CalibrationsPanel() {
  const query = useQuery(InsightsCalibrationsQuery);
  const state = panelStateOf(query, ({ calibrations }) => (calibrations.length > 0 ? { kind: 'ready' } : { kind: 'empty', message: 'There has been no calibration session. A sampling plan with the switch “Calibration session” draws one.', action: { label: 'Write a plan', href: '/sampling/plans/new' } }));
  return (
    <Panel title="Calibration sessions" description="Every auditor reviewed the same charts, blind of each other. All sessions, whatever the days and filters above; their reviews are not among the double reviews." state={state} height={120}>
      <DataTable label="Calibration sessions" columns={columns} rows={query.data?.calibrations ?? []} rowKey={({ drawId }) => drawId} rowHref={({ drawId }) => calibrationPath(drawId)} />
    </Panel>
  );
}
