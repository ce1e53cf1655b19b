import { describeMetric, metricOf, type MetricEntry, type MetricId } from '@overread/domain/metrics';
import { Box, Text } from '@mantine/core';
import { type DataColumn, DataTable, DeltaText, formatCount, Panel, panelStateOf } from '@overread/ui';
import { compareWords } from '../../../shared/filters/filter-words.js';
import { changeOf } from '../figures/change-words.js';
import { type Figure, figureOf } from '../figures/figure.js';
import { intervalWords, tooFewWords, valueWords } from '../figures/figure-words.js';
import { rowsLink } from '../figures/rows-link.js';
import { useTable } from '../figures/use-figures.js';
import type { Insights } from '../frame/use-insights.js';

interface Row { readonly entry: MetricEntry; readonly figure: Figure; readonly before: Figure | null }

const divided = ({ computation }: MetricEntry): string => {
  const { numerator, denominator } = describeMetric({ computation });
  return `${numerator} ÷ ${denominator ?? '1'}`;
};

const columnsOf = (against: string): readonly DataColumn<Row>[] => [
  { id: 'name', header: 'Accuracy', cell: ({ entry }) => <Text span inherit style={{ whiteSpace: 'nowrap' }}>{entry.name}</Text> },
  { id: 'value', header: 'Value', align: 'end', cell: ({ entry, figure }) => valueWords(figure, entry.unit) },
  { id: 'interval', header: '95 % interval', align: 'end', cell: ({ entry, figure }) => intervalWords(figure, entry.unit)?.replace(' at 95\u00a0%', '') ?? '—' },
  { id: 'as-audited', header: 'As audited', align: 'end', help: 'With every chart counting the same. The value beside it weighs each by 1 ÷ its chance of being drawn, where those differ.', cell: ({ entry, figure }) => valueWords({ value: figure.asAudited ?? figure.value }, entry.unit) },
  { id: 'numerator', header: 'Right', align: 'end', help: 'The numerator; what it counts stands under “What is divided”.', cell: ({ figure }) => formatCount(figure.numerator, 1) },
  { id: 'denominator', header: 'Of', align: 'end', help: 'The denominator.', cell: ({ figure }) => formatCount(figure.denominator, 1) },
  { id: 'n', header: 'Charts (n)', align: 'end', cell: ({ entry, figure }) => tooFewWords(entry, figure) ?? formatCount(figure.n) },
  { id: 'change', header: 'Change', cell: ({ entry, figure, before }) => (before === null ? '—' : <Box miw={140}><DeltaText {...changeOf(entry, figure, before, against)} /></Box>) },
  { id: 'divided', header: 'What is divided', cell: ({ entry }) => <Text size="sm" miw={170}>{divided(entry)}</Text> },
];

interface AccuracyTableProps { insights: Insights; title: string; description: string; metrics: readonly MetricId[] }

/** Accuracies side by side, each with what is divided by what, on how much, how sure and since when. */
export function AccuracyTable({ insights: { input, filter, judge }, title, description, metrics }: AccuracyTableProps) {
  const table = useTable(input, metrics);
  const figures = table.data?.metrics;
  const state = panelStateOf(table, ({ metrics: { total, asOf } }) => judge({ measured: total.values.some(({ value }) => value !== null), asOf, nothing: 'No chart was audited' }));
  const rows = figures ? metrics.map((metric): Row => ({ entry: metricOf(metric), figure: figureOf(figures.total.values, metric), before: figures.comparison ? figureOf(figures.comparison.values, metric) : null })) : [];
  const against = compareWords[filter.compare];
  return (
    <Panel title={title} description={description} state={state} height={320}>
      <DataTable label={title} columns={columnsOf(against)} rows={rows} rowKey={({ entry }) => entry.id} rowHref={({ entry, figure }) => (figure.value === null ? undefined : rowsLink(entry, filter))} />
    </Panel>
  );
}
