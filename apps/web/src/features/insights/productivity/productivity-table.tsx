import { metricOf, type MetricId } from '@overread/domain/metrics';
import { type DataColumn, DataTable } from '@overread/ui';
import { exploreCharts } from '../../../shared/explore/explore-links.js';
import { figureOf } from '../figures/figure.js';
import type { Group } from '../figures/figure-reading.js';
import { type Grouped, narrowTo } from '../figures/narrow-to.js';
import { FigureText } from '../frame/figure-text.js';
import type { Insights } from '../frame/use-insights.js';

/** Volumes may be sorted by; shares may not: nobody is ranked on a bare percentage. */
const shown = [
  { metric: 'charts-coded', header: 'Charts', sorts: true },
  { metric: 'standard-hours', header: 'Earned', sorts: true },
  { metric: 'available-hours', header: 'Available', sorts: true },
  { metric: 'productivity', header: 'Productivity', sorts: false },
  { metric: 'code-over-code', header: 'Accuracy', sorts: false },
  { metric: 'quality-adjusted-productivity', header: 'Quality-adjusted', sorts: false },
  { metric: 'minutes-per-chart', header: 'Minutes per chart', sorts: true },
] as const satisfies readonly { metric: MetricId; header: string; sorts: boolean }[];

export const productivityMetrics: readonly MetricId[] = shown.map(({ metric }) => metric);

const column = ({ metric, header, sorts }: (typeof shown)[number]): DataColumn<Group> => {
  const entry = metricOf(metric);
  return {
    id: metric, header, help: `${entry.name}: ${entry.sentence}`, align: 'end',
    cell: ({ values }) => <FigureText entry={entry} figure={figureOf(values, metric)} />,
    ...(sorts ? { sortValue: ({ values }) => figureOf(values, metric).value } : {}),
  };
};

/** Each coder or team with volume, hours, productivity, and accuracy beside it. */
export function ProductivityTable({ insights: { filter, used }, rows, by, name }: { insights: Insights; rows: readonly Group[]; by: Grouped; name: string }) {
  const columns: readonly DataColumn<Group>[] = [
    { id: 'name', header: name, cell: ({ label }) => label, sortValue: ({ label }) => label },
    ...shown.map(column),
  ];
  const href = ({ key }: Group): string | undefined => {
    const narrowed = narrowTo(by, key, used.options);
    return narrowed ? exploreCharts({ ...filter, ...narrowed, basis: 'coded' }) : undefined;
  };
  return <DataTable label={`Volume, hours and accuracy by ${name.toLowerCase()}`} columns={columns} rows={rows} rowKey={({ key }) => key} rowHref={href} initialSort={{ id: 'name', desc: false }} maxHeight={560} tableId="insights.productivity" />;
}
