import { skipToken, useQuery } from '@apollo/client/react';
import { Anchor, Text } from '@mantine/core';
import type { InsightsRecurringQuery as Recurring } from '@overread/schema';
import { ChoiceField, type DataColumn, DataTable, Panel, panelStateOf } from '@overread/ui';
import { Link } from 'react-router';
import { exploreFindings } from '../../../shared/explore/explore-links.js';
import { narrowTo } from '../figures/narrow-to.js';
import { useScreenWord } from '../figures/use-screen-word.js';
import type { Insights } from '../frame/use-insights.js';
import { InsightsRecurringQuery } from './errors.queries.js';
import { FAMILY_HELP, kinds, kindWords, noneWords, pWords, reasonWords, testedWords } from './recurring-words.js';

type Row = Recurring['recurringErrors']['found'][number];

const choices = kinds.map((value) => ({ value, label: kindWords[value] }));
const name = (words: string, width: number) => <Text span inherit display="inline-block" miw={width}>{words}</Text>;

/** What one coder gets wrong again and again, and the peers do not: what to teach whom. */
export function RecurringPanel({ insights: { input, filter, used, judge } }: { insights: Insights }) {
  const [kind, choose] = useScreenWord('recurring', kinds);
  const query = useQuery(InsightsRecurringQuery, input === null ? skipToken : { variables: { filter: input, byFamily: kind === 'family' } });
  const found = query.data?.recurringErrors;
  const state = panelStateOf({ ...query, loading: input === null || query.loading }, ({ recurringErrors, dataAsOf }) =>
    (recurringErrors.tested > 0 && recurringErrors.found.length === 0
      ? { kind: 'empty', message: noneWords(recurringErrors.tested, kind) }
      : judge({ measured: recurringErrors.found.length > 0, asOf: dataAsOf, nothing: `There was nobody to compare, or no error in ${recurringErrors.minimum} charts,` })));
  const rowsOf = ({ coderId, typeCode, family }: Row): string | undefined => {
    const narrowed = narrowTo('CODER', coderId, used.options);
    return narrowed ? exploreFindings({ ...filter, ...narrowed }, { typeCode, scored: true, ...(family === null ? {} : { codeFamily: family }) }) : undefined;
  };
  const columns: readonly DataColumn<Row>[] = [
    { id: 'coder', header: 'Coder', cell: ({ coderLabel }) => name(coderLabel, 90), sortValue: ({ coderLabel }) => coderLabel },
    { id: 'type', header: 'Error type', cell: ({ typeName }) => name(typeName, 150), sortValue: ({ typeName }) => typeName },
    ...(kind === 'type' ? [] : [{ id: 'family', header: 'Code family', help: FAMILY_HELP, cell: ({ family }: Row) => name(family ?? 'no code', 80), sortValue: ({ family }: Row) => family }]),
    { id: 'reason', header: 'Why it is here', cell: (row) => name(reasonWords(row), 210) },
    { id: 'lift', header: 'Lift', align: 'end', help: 'How many times more often than over all charts compared, the coder’s among them.', cell: ({ lift }) => `${lift.toFixed(1)}×`, sortValue: ({ lift }) => lift },
    { id: 'adjusted', header: 'Adjusted p', align: 'end', help: 'Fisher’s one-sided p after Benjamini–Hochberg over all pairs tested.', cell: ({ adjusted }) => pWords(adjusted), sortValue: ({ adjusted }) => adjusted },
    { id: 'p', header: 'p', align: 'end', hidden: true, cell: ({ p }) => pWords(p), sortValue: ({ p }) => p },
    {
      id: 'rows', header: 'Look at',
      cell: (row) => {
        const to = rowsOf(row);
        return to === undefined ? '—' : <Anchor component={Link} to={to} size="xs" style={{ whiteSpace: 'nowrap' }} aria-label={`Show findings: ${[row.coderLabel, row.typeName, row.family].filter((word) => word !== null).join(', ')}`}>Show findings</Anchor>;
      },
    },
  ];
  return (
    <Panel title="Recurring errors" description={found && found.tested > 0 ? testedWords(found.tested, found.rate, found.minimum, kind) : 'What one coder gets wrong again and again, and the peers do not.'} state={state} height={240}
      actions={<ChoiceField label="Told apart by" size="xs" w={220} choices={choices} value={kind} onChange={(value) => { if (value) choose(value); }} />}>
      {found ? <DataTable label="Recurring errors" columns={columns} rows={found.found} rowKey={({ coderId, typeCode, family }) => `${coderId} ${typeCode} ${family ?? ''}`} maxHeight={420} tableId={`insights.errors.recurring.${kind}`} /> : null}
    </Panel>
  );
}
