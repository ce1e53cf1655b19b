import { useQuery } from '@apollo/client/react';
import { Text } from '@mantine/core';
import { type DataColumn, DataTable, formatDateTime, Page, Panel, panelStateOf } from '@overread/ui';
import { useMemo, useState } from 'react';
import { moreOf } from '../../../shared/graphql/more-of.js';
import { EditDialog } from '../form/edit-dialog.js';
import { RowButton } from '../form/row-button.js';
import { changeSummary } from './diff-records.js';
import { EntryDetails, type TrailEntry } from './entry-details.js';
import { TrailFilters } from './trail-filters.js';
import { TrailQuery } from './trail.queries.js';
import { intentWord, nounWord } from './trail-words.js';
import { useTrailFilter } from './use-trail-filter.js';

const columnsFor = (open: (entry: TrailEntry) => void): readonly DataColumn<TrailEntry>[] => [
  { id: 'at', header: 'When', cell: ({ at }) => <Text span inherit style={{ whiteSpace: 'nowrap' }}>{formatDateTime(at)}</Text> },
  { id: 'actor', header: 'Who', cell: ({ actor }) => actor },
  { id: 'noun', header: 'Record', cell: ({ noun }) => nounWord(noun) },
  { id: 'intent', header: 'What', cell: ({ intent }) => intentWord(intent) },
  { id: 'change', header: 'Fields', cell: ({ before, after }) => changeSummary(before, after) },
  { id: 'record', header: 'Record id', cell: ({ recordId }) => <Text span size="xs" ff="monospace">{recordId === null ? 'many' : recordId}</Text>, hidden: true },
  { id: 'open', header: 'Details', cell: (entry) => <RowButton act="Details" of={`${nounWord(entry.noun)} ${intentWord(entry.intent).toLowerCase()}, ${formatDateTime(entry.at)}`} onClick={() => { open(entry); }} /> },
];

/** Who did what to which record, newest first, and who opened a chart. */
export default function TrailPage() {
  const filter = useTrailFilter();
  const { noun, recordId, actorId } = filter;
  const [opened, setOpened] = useState<TrailEntry | null>(null);
  const query = useQuery(TrailQuery, { variables: { noun, recordId, actorId, after: null } });
  const entries = query.data?.trail;
  const columns = useMemo(() => columnsFor(setOpened), []);
  const state = panelStateOf(query, ({ trail }) => (trail.edges.length > 0 ? { kind: 'ready' } : filter.narrowed ? { kind: 'filtered', message: 'Nothing in the trail fits these filters.', onClear: filter.clear } : { kind: 'empty', message: 'Nothing has happened yet.' }));
  return (
    <Page title="Trail" description="Every change, and every opening of a chart, is one entry: written with the change itself, and never altered." toolbar={<TrailFilters filter={filter} />}>
      <Panel title="Entries" state={state} height={400}>
        <DataTable label="Trail" tableId="admin.trail" columns={columns} rows={entries?.edges.map(({ node }) => node) ?? []} rowKey={({ id }) => id} more={moreOf(entries?.pageInfo, query)} />
      </Panel>
      <EditDialog subject={opened} size="xl" title={(entry) => `${nounWord(entry.noun)}: ${intentWord(entry.intent).toLowerCase()}`} onClose={() => { setOpened(null); }}>
        {(entry) => <EntryDetails entry={entry} onRecord={() => { setOpened(null); filter.put({ noun: entry.noun, record: entry.recordId }); }} />}
      </EditDialog>
    </Page>
  );
}
