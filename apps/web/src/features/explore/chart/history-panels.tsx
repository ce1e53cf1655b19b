import { Anchor, List, Stack } from '@mantine/core';
import { type DataColumn, DataTable, formatDateTime, Panel } from '@overread/ui';
import { Link } from 'react-router';
import { useSession } from '../../../shared/session/session.js';
import { auditPath } from '../frame/audit-path.js';
import type { ChartDetail } from './chart-type.js';
import { presentSnapshot } from './present-snapshot.js';
import { prepareVersions, type VersionRow } from './prepare-versions.js';

const columnsOf = (zone: string): DataColumn<VersionRow>[] => [
  { id: 'version', header: 'Version', cell: (row) => `${row.version}, replaced by ${row.version + 1}` },
  { id: 'replacedAt', header: 'Replaced', cell: (row) => formatDateTime(row.replacedAt, zone) },
  { id: 'fileName', header: 'By file', cell: (row) => row.fileName },
  { id: 'changes', header: 'What changed', cell: (row) => (row.changes.length === 0 ? 'Nothing that is shown here' : <List size="sm" listStyleType="none">{row.changes.map((change) => <List.Item key={change}>{change}</List.Item>)}</List>) },
];

/** What became of the chart: audits of it, and what later imports changed. */
export function HistoryPanels({ detail, zone }: { detail: ChartDetail; zone: string }) {
  const { hasRole } = useSession();
  return (
    <Stack gap="md">
      <Panel title="Audits" height={56} description="An audit judges the codes as they were when the chart was sampled." state={detail.auditIds.length === 0 ? { kind: 'empty', message: 'This chart has not been audited.' } : { kind: 'ready' }}>
        <List size="sm">{detail.auditIds.map((id, at) => <List.Item key={id}><Anchor component={Link} to={auditPath(id, hasRole)} size="sm">Audit {at + 1}</Anchor></List.Item>)}</List>
      </Panel>
      <Panel title="Versions" height={56} state={detail.versions.length === 0 ? { kind: 'empty', message: 'No later import has replaced this chart.' } : { kind: 'ready' }}>
        <DataTable label="Versions" columns={columnsOf(zone)} rows={prepareVersions(detail.versions, presentSnapshot(detail))} rowKey={(row) => String(row.version)} />
      </Panel>
    </Stack>
  );
}
