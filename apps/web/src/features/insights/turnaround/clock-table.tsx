import { clockDefinitions, type ClockId, clockIds, metricOf, type MetricId } from '@overread/domain/metrics';
import { type DataColumn, DataTable, formatHours, Panel, panelStateOf } from '@overread/ui';
import { Anchor, Text } from '@mantine/core';
import { Link, useLocation } from 'react-router';
import { figureOf, type Figures } from '../figures/figure.js';
import { rowsLink } from '../figures/rows-link.js';
import { writeWord } from '../figures/screen-words.js';
import { clockTarget } from '../figures/targets.js';
import { useTable } from '../figures/use-figures.js';
import { FigureText } from '../frame/figure-text.js';
import type { Insights } from '../frame/use-insights.js';
import { clockWords, metricsOfAllClocks } from './clock-metrics.js';

interface Row { readonly clock: ClockId; readonly values: Figures }

/** Every clock, kept apart and named by its start and end. Its name shows it below. */
export function ClockTable({ insights: { input, filter, targets, used, judge }, chosen }: { insights: Insights; chosen: ClockId }) {
  const { search } = useLocation();
  const query = useTable(input, metricsOfAllClocks);
  const state = panelStateOf(query, ({ metrics: { total, asOf } }) => judge({ measured: total.values.some(({ value }) => value !== null), asOf, nothing: 'No clock was measured' }));
  const total = query.data?.metrics.total.values ?? [];
  const rows = clockIds.map((clock): Row => ({ clock, values: total }));
  const figure = (part: 'median' | 'p90' | 'within-target', header: string): DataColumn<Row> => ({
    id: part, header, align: 'end',
    cell: ({ clock, values }) => { const id: MetricId = `${clock}-${part}`; return <FigureText entry={metricOf(id)} figure={figureOf(values, id)} />; },
  });
  const target = (clock: ClockId): string => { const { hours, differs } = clockTarget(targets, clock, filter.workTypes, used.range.to); return differs ? 'by work type' : formatHours(hours); };
  const link = (clock: ClockId): string | undefined => rowsLink(metricOf(`${clock}-n`), filter);
  const columns: readonly DataColumn<Row>[] = [
    { id: 'clock', header: 'Clock', cell: ({ clock }) => <Text span inherit style={{ whiteSpace: 'nowrap' }} fw={clock === chosen ? 700 : 400}>{clockDefinitions[clock].name}</Text> },
    { id: 'words', header: 'What it spans', cell: ({ clock }) => <Text size="xs" c="dimmed" miw={150}>{clockWords(clock)}</Text> },
    figure('median', 'Median'), figure('p90', '90th percentile'), figure('within-target', 'Within target'),
    { id: 'target', header: 'Target', align: 'end', cell: ({ clock }) => target(clock) },
    { id: 'rows', header: 'Rows', cell: ({ clock, values }) => { const to = link(clock); return to && figureOf(values, `${clock}-n`).value ? <Anchor component={Link} to={to} size="xs" aria-label={`Show rows: ${clockDefinitions[clock].name}`}>Show rows</Anchor> : '—'; } },
  ];
  return (
    <Panel title="Clocks" description="Each lap counts by the day it ended. Choose a clock to see it over time and by place." state={state} height={320}>
      <DataTable label="Turnaround clocks" columns={columns} rows={rows} rowKey={({ clock }) => clock} selectedKey={chosen} rowHref={({ clock }) => writeWord(search, 'clock', clock)} />
    </Panel>
  );
}
