import { skipToken, useQuery } from '@apollo/client/react';
import { Anchor, Text } from '@mantine/core';
import type { InsightsRecurringQuery as Recurring } from '@overread/schema';
import { type DataColumn, DataTable, Panel, panelStateOf } from '@overread/ui';
import { Link } from 'react-router';
import { exploreFindings } from '../../../shared/explore/explore-links.js';
import { narrowTo } from '../figures/narrow-to.js';
import type { Insights } from '../frame/use-insights.js';
import { InsightsRecurringQuery } from './errors.queries.js';
import { pWords, reasonWords, testedWords } from './recurring-words.js';

type Row = Recurring['recurringErrors']['found'][number];

const name = (words: string, width: number) => <Text span inherit display="inline-block" miw={width}>{words}</Text>;

/** What one coder gets wrong again and again, and the peers do not: what to teach whom. */
export function RecurringPanel({ insights: { input, filter, used, judge } }: { insights: Insights }) {
  const query = useQuery(InsightsRecurringQuery, input === null ? skipToken : { variables: { filter: input } });
  const found = query.data?.recurringErrors;
  const state = panelStateOf({ ...query, loading: input === null || query.loading }, ({ recurringErrors, dataAsOf }) =>
    (recurringErrors.tested > 0 && recurringErrors.found.length === 0
      ? { kind: 'empty', message: `No error recurs: none of ${recurringErrors.tested} pairs of coder and error type stands out from the peers by more than chance.` }
      : judge({ measured: recurringErrors.found.length > 0, asOf: dataAsOf, nothing: 'There was nobody to compare' })));
  const rowsOf = ({ coderId, typeCode }: Row): string | undefined => {
    const narrowed = narrowTo('CODER', coderId, used.options);
    return narrowed ? exploreFindings({ ...filter, ...narrowed }, { typeCode, scored: true }) : undefined;
  };
  const columns: readonly DataColumn<Row>[] = [
    { id: 'coder', header: 'Coder', cell: ({ coderLabel }) => name(coderLabel, 90), sortValue: ({ coderLabel }) => coderLabel },
    { id: 'type', header: 'Error type', cell: ({ typeName }) => name(typeName, 150), sortValue: ({ typeName }) => typeName },
    { id: 'reason', header: 'Why it is here', cell: (row) => name(reasonWords(row), 210) },
    { id: 'lift', header: 'Lift', align: 'end', help: 'How many times more often than over all charts compared, the coder’s among them.', cell: ({ lift }) => `${lift.toFixed(1)}×`, sortValue: ({ lift }) => lift },
    { id: 'adjusted', header: 'Adjusted p', align: 'end', help: 'Fisher’s one-sided p after Benjamini–Hochberg over all pairs tested.', cell: ({ adjusted }) => pWords(adjusted), sortValue: ({ adjusted }) => adjusted },
    { id: 'p', header: 'p', align: 'end', hidden: true, cell: ({ p }) => pWords(p), sortValue: ({ p }) => p },
    {
      id: 'rows', header: 'Look at',
      cell: (row) => {
        const to = rowsOf(row);
        return to === undefined ? '—' : <Anchor component={Link} to={to} size="xs" style={{ whiteSpace: 'nowrap' }} aria-label={`Show findings: ${row.coderLabel}, ${row.typeName}`}>Show findings</Anchor>;
      },
    },
  ];
  return (
    <Panel title="Recurring errors" description={found && found.tested > 0 ? testedWords(found.tested, found.rate, found.minimum) : 'What one coder gets wrong again and again, and the peers do not.'} state={state} height={240}>
      {found ? <DataTable label="Recurring errors" columns={columns} rows={found.found} rowKey={({ coderId, typeCode }) => `${coderId} ${typeCode}`} maxHeight={420} tableId="insights.errors.recurring" /> : null}
    </Panel>
  );
}
