import { useQuery } from '@apollo/client/react';
import { SegmentedControl, Text } from '@mantine/core';
import type { DrawUnitsQuery as DrawUnitsData } from '@overread/schema';
import { type DataColumn, DataTable, formatCount, Panel, panelStateOf } from '@overread/ui';
import { useMemo, useState } from 'react';
import { moreOf } from '../../../shared/graphql/more-of.js';
import { exclusionWord } from '../plans/exclusion-words.js';
import { DrawUnitsQuery } from '../queries/draw.queries.js';

type Unit = DrawUnitsData['drawUnits']['edges'][number]['node'];

const shows = [{ value: 'selected', label: 'Selected' }, { value: 'rest', label: 'Not selected' }, { value: 'all', label: 'All' }];
const selectedOf: Readonly<Record<string, boolean | null>> = { selected: true, rest: false, all: null };

const outcome = ({ selected, excludedReason }: Unit): string => (selected ? '✓ Selected' : excludedReason === null ? '· Not selected' : `− Left out: ${exclusionWord(excludedReason).toLowerCase()}`);

const columnsFor = (labelOf: (stratum: string) => string): readonly DataColumn<Unit>[] => [
  { id: 'unit', header: 'Chart', help: 'FACILITY:ACCOUNT, the text that is hashed with the seed', cell: ({ unitKey }) => unitKey },
  { id: 'stratum', header: 'Stratum', cell: ({ stratum }) => (stratum === null ? '—' : labelOf(stratum)) },
  { id: 'rank', header: 'Rank', align: 'end', help: 'Place of the ticket within the stratum, smallest first', cell: ({ rank }) => formatCount(rank) },
  { id: 'ticket', header: 'Ticket', help: 'SHA-256 of seed, “|” and chart', cell: ({ ticket }) => <Text span size="xs" ff="monospace" title={ticket ?? undefined}>{ticket === null ? '—' : `${ticket.slice(0, 16)}…`}</Text> },
  { id: 'outcome', header: 'Outcome', cell: outcome },
];

/** The population of the draw: each chart with its ticket and rank, or why it was left out. */
export function UnitsPanel({ drawId, labelOf }: { drawId: string; labelOf: (stratum: string) => string }) {
  const [show, setShow] = useState('selected');
  const query = useQuery(DrawUnitsQuery, { variables: { drawId, selected: selectedOf[show] ?? null, after: null } });
  const columns = useMemo(() => columnsFor(labelOf), [labelOf]);
  const units = query.data?.drawUnits;
  const state = panelStateOf(query, ({ drawUnits }) => (drawUnits.edges.length > 0 ? { kind: 'ready' } : { kind: 'filtered', message: show === 'rest' ? 'Every chart of the population was selected.' : 'There are no such charts.', onClear: () => { setShow('all'); } }));
  return (
    <Panel
      title="Charts" description="In byte order of their keys, as the frame is hashed." state={state} height={320}
      actions={<SegmentedControl size="xs" aria-label="Which charts" data={shows} value={show} onChange={setShow} />}
    >
      <DataTable label="Charts of the draw" columns={columns} rows={units?.edges.map(({ node }) => node) ?? []} rowKey={({ unitKey }) => unitKey} more={moreOf(units?.pageInfo, query)} maxHeight={480} />
    </Panel>
  );
}
