import { useQuery } from '@apollo/client/react';
import { DataTable, Panel, panelStateOf } from '@overread/ui';
import { useMemo } from 'react';
import { moreOf } from '../../../shared/graphql/more-of.js';
import { QueueQuery } from '../queries/queue.queries.js';
import { queueColumns } from './queue-columns.js';
import type { QueuePart } from './queue-parts.js';

/** One part of the queue, most urgent first. */
export function QueueList({ part, onClaim }: { part: QueuePart; onClaim: ((id: string) => void) | null }) {
  const query = useQuery(QueueQuery, { variables: { state: part.state, after: null } });
  const columns = useMemo(() => queueColumns(part, Date.now(), onClaim), [part, onClaim]);
  const items = query.data?.queue.edges.map((edge) => edge.node) ?? [];
  const state = panelStateOf(query, (data) => (data.queue.edges.length === 0 ? { kind: 'empty', message: part.empty } : { kind: 'ready' }));
  return (
    <Panel title={`${part.label} charts`} state={state} height={280}>
      <DataTable label={`${part.label} charts`} columns={columns} rows={items} rowKey={(item) => item.id} more={moreOf(query.data?.queue.pageInfo, query)} />
    </Panel>
  );
}
