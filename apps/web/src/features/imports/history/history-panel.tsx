import { useQuery } from '@apollo/client/react';
import { type DataColumn, DASH, DataTable, formatCount, formatDateTime, Panel, panelStateOf } from '@overread/ui';
import { moreOf } from '../../../shared/graphql/more-of.js';
import type { Batch } from '../batch.js';
import { ImportsQuery } from '../queries/imports.queries.js';
import { kindWords, stateWords } from '../words.js';

const columns: DataColumn<Batch>[] = [
  { id: 'fileName', header: 'File', cell: (batch) => batch.fileName },
  { id: 'kind', header: 'Holds', cell: (batch) => kindWords[batch.kind].label },
  { id: 'state', header: 'State', cell: (batch) => stateWords[batch.state] },
  { id: 'added', header: 'Added', align: 'end', cell: (batch) => formatCount(batch.rowsAdded) },
  { id: 'replaced', header: 'Replaced', align: 'end', cell: (batch) => formatCount(batch.rowsReplaced) },
  { id: 'rejected', header: 'Left out', align: 'end', cell: (batch) => formatCount(batch.rowsRejected) },
  { id: 'createdAt', header: 'Uploaded', cell: (batch) => formatDateTime(batch.createdAt) },
  { id: 'createdBy', header: 'By', cell: (batch) => batch.createdBy ?? DASH },
];

/** Every import, newest first; each opens with what it did and the way to undo it. */
export function HistoryPanel() {
  const query = useQuery(ImportsQuery, { variables: { after: null } });
  const rows = query.data?.importBatches.edges.map((edge) => edge.node) ?? [];
  return (
    <Panel title="Imports so far" height={240} state={panelStateOf(query, (data) => (data.importBatches.edges.length === 0 ? { kind: 'empty', message: 'Nothing has been imported yet. Choose a file above to begin.' } : { kind: 'ready' }))}>
      <DataTable label="Imports" columns={columns} rows={rows} rowKey={(batch) => batch.id} rowHref={(batch) => `/imports/${batch.id}`} more={moreOf(query.data?.importBatches.pageInfo, query)} />
    </Panel>
  );
}
