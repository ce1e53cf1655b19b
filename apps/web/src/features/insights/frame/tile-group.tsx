import { Anchor, SimpleGrid } from '@mantine/core';
import { metricOf, type MetricId } from '@overread/domain/metrics';
import { Panel, panelStateOf } from '@overread/ui';
import { Link } from 'react-router';
import { useTable, useTrend } from '../figures/use-figures.js';
import { MetricTile } from './metric-tile.js';
import type { Insights } from './use-insights.js';

interface TileGroupProps {
  insights: Insights;
  title: string;
  metrics: readonly MetricId[];
  /** What is missing when none of them was measured: "No chart was audited". */
  nothing: string;
  /** The screen that says more. */
  to?: { readonly path: string; readonly label: string };
  description?: string;
}

/** Figures that belong together, from one question to the server; if it fails, only this panel says so. */
export function TileGroup({ insights, title, metrics, nothing, to, description }: TileGroupProps) {
  const { input, used, judge } = insights;
  const table = useTable(input, metrics);
  const trend = useTrend(input, metrics.filter((metric) => metricOf(metric).basis !== 'discharged'));
  const figures = table.data?.metrics;
  const state = panelStateOf(table, ({ metrics: { total, asOf } }) => judge({ measured: total.values.some(({ value, n }) => value !== null && (value !== 0 || n !== 0)), asOf, nothing }));
  return (
    <Panel title={title} description={description} state={state} height={170} actions={to ? <Anchor component={Link} to={used.linkTo(to.path)} size="sm">{to.label}</Anchor> : undefined}>
      <SimpleGrid cols={{ base: 1, xs: 2, lg: metrics.length % 3 === 0 ? 3 : 4 }} spacing="sm">
        {figures ? metrics.map((metric) => <MetricTile key={metric} insights={insights} metric={metric} table={figures} trend={trend.data?.metricTrend} />) : null}
      </SimpleGrid>
    </Panel>
  );
}
