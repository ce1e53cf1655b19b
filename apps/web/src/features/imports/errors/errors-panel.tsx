import { useQuery } from '@apollo/client/react';
import { Anchor, Badge, Code } from '@mantine/core';
import type { ImportErrorsQuery as ErrorsData } from '@overread/schema';
import { DASH, type DataColumn, DataTable, formatCount, Panel, panelStateOf } from '@overread/ui';
import { moreOf } from '../../../shared/graphql/more-of.js';
import type { Batch } from '../batch.js';
import { ImportErrorsQuery } from '../queries/imports.queries.js';

type RowError = ErrorsData['importRowErrors']['edges'][number];

const columns: DataColumn<RowError>[] = [
  { id: 'row', header: 'Row', align: 'end', cell: ({ node }) => formatCount(node.rowNumber), help: 'As a spreadsheet numbers lines: the header is 1.' },
  { id: 'severity', header: 'Kind', cell: ({ node }) => <Badge color={node.severity.toLowerCase() === 'error' ? 'red' : 'yellow'}>{node.severity.toLowerCase() === 'error' ? 'Left out' : 'Warning'}</Badge> },
  { id: 'field', header: 'Field', cell: ({ node }) => node.field },
  { id: 'value', header: 'Value', cell: ({ node }) => (node.value ? <Code>{node.value}</Code> : DASH) },
  { id: 'message', header: 'What is wrong', cell: ({ node }) => node.message },
  { id: 'remedy', header: 'What helps', cell: ({ node }) => node.remedy },
];

/** Rows that were or would be left out, each with field and remedy; the whole list as a file. */
export function ErrorsPanel({ batch }: { batch: Batch }) {
  const query = useQuery(ImportErrorsQuery, { variables: { batchId: batch.id, after: null } });
  const rows = query.data?.importRowErrors.edges ?? [];
  return (
    <Panel title="Rows with errors and warnings" height={160} state={panelStateOf(query, (data) => (data.importRowErrors.edges.length === 0 ? { kind: 'empty', message: 'Every row can be read.' } : { kind: 'ready' }))}
      actions={rows.length > 0 ? <Anchor href={`/imports/${batch.id}/errors.csv`} download size="sm">Download them all (CSV)</Anchor> : undefined}>
      <DataTable label="Rows with errors and warnings" columns={columns} rows={rows} rowKey={(row) => row.cursor} maxHeight={400} more={moreOf(query.data?.importRowErrors.pageInfo, query)} />
    </Panel>
  );
}
