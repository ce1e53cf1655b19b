import { skipToken, useQuery } from '@apollo/client/react';
import { Anchor, Text } from '@mantine/core';
import { ChoiceField, type DataColumn, DataTable, Panel, panelStateOf } from '@overread/ui';
import { Link, useLocation, useNavigate } from 'react-router';
import { writeWord } from '../figures/screen-words.js';
import type { Insights } from '../frame/use-insights.js';
import { agreementColumns, severityColumns } from './agreement-columns.js';
import { gravityWords, type Pair, pairName } from './agreement-words.js';
import { InsightsAgreementQuery } from './auditors.queries.js';
import { SeverityTable } from './severity-table.js';

type TypeRow = Pair['types'][number];

const ALL = 'all';
const columns = agreementColumns(({ clean }: Pair) => clean, { first: 'the first', second: 'the second' }, 'an error that counts');
const [beyondChance, counts] = [columns.slice(0, 3), columns.slice(3)];
const byChart: readonly DataColumn<Pair>[] = [
  { id: 'pair', header: 'Auditors', cell: (pair) => <Text span inherit display="inline-block" miw={150}>{pairName(pair)}</Text>, sortValue: pairName },
  ...beyondChance,
  ...severityColumns(({ severity }: Pair) => severity),
  ...counts,
];
const typeName: DataColumn<TypeRow> = { id: 'type', header: 'Finding', cell: ({ typeName: name }) => <Text span inherit display="inline-block" miw={150}>{name}</Text>, sortValue: ({ typeName: name }) => name };

/** How far auditors agree who judged the same chart blind: chart by chart, and by what they found. */
export function AgreementPanels({ insights: { input, judge } }: { insights: Insights }) {
  const { search } = useLocation();
  const navigate = useNavigate();
  const query = useQuery(InsightsAgreementQuery, input === null ? skipToken : { variables: { filter: input } });
  const found = query.data?.auditorAgreement;
  const rows = found?.all ? [found.all, ...found.pairs] : [];
  const asked = new URLSearchParams(search).get('pair');
  const shown = rows.find(({ key }) => key !== '' && key === asked) ?? rows[0] ?? null;
  const choose = (key: string | null): void => { void navigate({ search: writeWord(search, 'pair', key === ALL ? null : key) }, { preventScrollReset: true }); };
  const state = panelStateOf({ ...query, loading: input === null || query.loading }, ({ auditorAgreement, dataAsOf }) => judge({ measured: auditorAgreement.all !== null, asOf: dataAsOf, nothing: 'No chart was reviewed twice' }));
  const sides = { first: shown?.first ?? 'the first', second: shown?.second ?? 'the second' };
  const choices = rows.map((pair) => ({ value: pair.key === '' ? ALL : pair.key, label: pairName(pair) }));
  return (
    <>
      <Panel title="Clean or not" state={state} height={300}
        description={<>Both auditors judged the chart without knowing of the other; what a rebuttal changed later does not count. Read the percentage first: with few errors κ is low even where nearly all charts are judged alike. Weighted κ is of the worst severity found, where a wide disagreement costs more than a narrow one. A dash: both used one category only. How it is worked out: <Anchor component={Link} to="/insights/methods#agreement" inherit>Methods</Anchor>.</>}>
        <DataTable label="Agreement by pair of auditors" columns={byChart} rows={rows} rowKey={({ key }) => key} maxHeight={480} tableId="insights.auditors.pairs" />
      </Panel>
      <Panel title="By type of finding" description={`Whether both found it in the same chart. First: ${sides.first}. Second: ${sides.second}.`} state={state} height={300}
        actions={<ChoiceField label="Auditors" size="xs" w={220} choices={choices} value={shown === null || shown.key === '' ? ALL : shown.key} onChange={choose} />}>
        <DataTable label="Agreement by type of finding" columns={[typeName, ...agreementColumns(({ measures }: TypeRow) => measures, sides, 'it')]} rows={shown?.types ?? []} rowKey={({ typeCode }) => typeCode} maxHeight={480} tableId="insights.auditors.types" empty={{ message: 'Neither found anything.' }} />
      </Panel>
      <Panel title="How grave" description={shown ? gravityWords(shown) : 'The worst severity that each found on the same chart.'} state={state} height={220}>
        {shown ? <SeverityTable pair={shown} /> : null}
      </Panel>
    </>
  );
}
