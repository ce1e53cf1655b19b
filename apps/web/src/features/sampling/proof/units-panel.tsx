import { useQuery } from '@apollo/client/react';
import { SegmentedControl, Text } from '@mantine/core';
import { exclusionWords } from '@overread/domain/reports';
import type { DrawProofFragment, DrawUnitsQuery as DrawUnitsData } from '@overread/schema';
import { type DataColumn, DataTable, formatCount, formatPercent, Panel, panelStateOf } from '@overread/ui';
import { useMemo, useState } from 'react';
import { moreOf } from '../../../shared/graphql/more-of.js';
import { DrawUnitsQuery } from '../queries/draw.queries.js';
import { type MeasuredDraw, measureHeader, measureWord } from './measure-words.js';

type Unit = DrawUnitsData['drawUnits']['edges'][number]['node'];

const shows = [{ value: 'selected', label: 'Selected' }, { value: 'rest', label: 'Not selected' }, { value: 'all', label: 'All' }];
const selectedOf: Readonly<Record<string, boolean | null>> = { selected: true, rest: false, all: null };

/** What became of a unit, in a glyph and words. */
const outcomeOf = (substitutions: DrawProofFragment['substitutions']) => ({ unitKey, selected, spare, excludedReason }: Unit): string => {
  const replaced = substitutions.find((each) => each.unitKey === unitKey);
  const stoodIn = substitutions.find((each) => each.replacedBy === unitKey);
  if (replaced) return replaced.replacedBy === null ? '✗ Not audited, and not replaced' : `✗ Replaced by ${replaced.replacedBy}`;
  if (stoodIn) return `✓ In the place of ${stoodIn.unitKey}`;
  if (selected) return '✓ Selected';
  if (excludedReason !== null) return `− Left out: ${exclusionWords(excludedReason)}`;
  return spare === null ? '· Not selected' : `· Spare ${spare}`;
};

/** What the units of a draw are told by. */
interface UnitColumns { readonly labelOf: (stratum: string) => string; readonly draw: MeasuredDraw & Pick<DrawProofFragment, 'projectable' | 'substitutions'> }

const columnsFor = ({ labelOf, draw }: UnitColumns): readonly DataColumn<Unit>[] => {
  const measured = measureHeader(draw);
  const rankHelp = draw.method === 'SYSTEMATIC' ? 'Place in the order of the frame' : 'Place of the ticket within the stratum, smallest first';
  return [
    { id: 'unit', header: 'Chart', help: 'FACILITY:ACCOUNT, the text that is hashed with the seed', cell: ({ unitKey }) => unitKey },
    { id: 'stratum', header: 'Stratum', cell: ({ stratum }) => (stratum === null ? '—' : labelOf(stratum)) },
    { id: 'rank', header: 'Rank', align: 'end', help: rankHelp, cell: ({ rank }) => formatCount(rank) },
    ...(measured === null ? [] : [{ id: 'measure', header: measured, align: 'end' as const, help: 'What the frame is in order by, or the size that the chance follows', cell: ({ measure }: Unit) => measureWord(draw, measure) }]),
    { id: 'ticket', header: 'Ticket', help: 'SHA-256 of seed, “|” and chart', cell: ({ ticket }) => <Text span size="xs" ff="monospace" title={ticket ?? undefined}>{ticket === null ? '—' : `${ticket.slice(0, 16)}…`}</Text> },
    ...(draw.projectable ? [{ id: 'chance', header: 'Chance', align: 'end' as const, help: 'Of being drawn; 100 % = certain', cell: ({ chance }: Unit) => formatPercent(chance, 2) }] : []),
    { id: 'outcome', header: 'Outcome', cell: outcomeOf(draw.substitutions) },
  ];
};

/** The population of the draw: each chart with its ticket and rank, or why it was left out. */
export function UnitsPanel({ draw, labelOf }: UnitColumns & { draw: { readonly id: string } }) {
  const [show, setShow] = useState('selected');
  const query = useQuery(DrawUnitsQuery, { variables: { drawId: draw.id, selected: selectedOf[show] ?? null, after: null } });
  const columns = useMemo(() => columnsFor({ labelOf, draw }), [labelOf, draw]);
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
