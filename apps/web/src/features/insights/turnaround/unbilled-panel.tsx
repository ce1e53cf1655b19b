import { metricOf } from '@overread/domain/metrics';
import { type DataColumn, DataTable, formatDate, formatMoney, Panel, panelStateOf } from '@overread/ui';
import { figureOf } from '../figures/figure.js';
import type { Group } from '../figures/figure-reading.js';
import { valueWords } from '../figures/figure-words.js';
import { useTable } from '../figures/use-figures.js';
import type { Insights } from '../frame/use-insights.js';

const entry = metricOf('not-final-coded');

const columns: readonly DataColumn<Group>[] = [
  { id: 'name', header: 'Facility', cell: ({ label }) => label, sortValue: ({ label }) => label },
  { id: 'charts', header: 'Charts', align: 'end', cell: ({ values }) => valueWords(figureOf(values, 'not-final-coded'), 'count'), sortValue: ({ values }) => figureOf(values, 'not-final-coded').value },
  { id: 'dollars', header: 'Charges', align: 'end', cell: ({ values }) => formatMoney(figureOf(values, 'not-final-coded-dollars').value), sortValue: ({ values }) => figureOf(values, 'not-final-coded-dollars').value },
];

/** What was discharged and not final coded at the end of the range, in charts and in charges. */
export function UnbilledPanel({ insights: { input, used, judge } }: { insights: Insights }) {
  const query = useTable(input, ['not-final-coded', 'not-final-coded-dollars'], 'FACILITY');
  const figures = query.data?.metrics;
  const state = panelStateOf(query, ({ metrics: { total, asOf } }) => (asOf !== null && figureOf(total.values, 'not-final-coded').value === 0 ? { kind: 'empty', message: `Nothing waits: every chart discharged by ${formatDate(used.range.to)} was final coded.` } : judge({ measured: figureOf(total.values, 'not-final-coded').value !== null, asOf, nothing: 'Nothing was discharged' })));
  const all: readonly Group[] = figures ? [{ key: 'all', label: 'All', values: figures.total.values }] : [];
  return (
    <Panel title={entry.name} description={`${entry.sentence} Counted on ${formatDate(used.range.to)}.`} state={state} height={220}>
      <DataTable label={entry.name} columns={columns} rows={[...(figures?.rows ?? []), ...all]} rowKey={({ key }) => key} />
    </Panel>
  );
}
