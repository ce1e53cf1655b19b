import { prepareTrend, TrendChart } from '@overread/charts';
import { metricOf } from '@overread/domain/metrics';
import { Panel, panelStateOf } from '@overread/ui';
import { figureOf } from '../figures/figure.js';
import { isWhole } from '../figures/periods.js';
import { useTable, useTrend } from '../figures/use-figures.js';
import type { Insights } from '../frame/use-insights.js';

/** The headline accuracy by period with its interval. */
export function AccuracyTrend({ insights: { input, filter, today, headline, threshold, judge } }: { insights: Insights }) {
  const trend = useTrend(input, [headline]);
  const total = useTable(input, [headline]).data?.metrics.total;
  const entry = metricOf(headline);
  const points = trend.data?.metricTrend.points ?? [];
  const state = panelStateOf(trend, ({ metricTrend }) => judge({
    measured: metricTrend.points.some(({ values }) => figureOf(values, headline).value !== null),
    asOf: metricTrend.asOf,
    nothing: 'No chart was audited',
    ...(total && entry.minimumN !== null ? { enough: { have: figureOf(total.values, headline).n ?? 0, need: entry.minimumN, of: 'audited charts' } } : {}),
  }));
  return (
    <Panel title={`${entry.name} over time`} description="The band is the 95 % interval: codes of one chart go wrong together, so it is as wide as charts allow." state={state} height={340}>
      <TrendChart prepared={prepareTrend({
        name: entry.name, unit: entry.unit, grain: filter.grain, better: entry.better, target: threshold(headline),
        points: points.map((point) => ({ periodStart: point.periodStart, complete: isWhole(point, today), reading: figureOf(point.values, headline) })),
      })} />
    </Panel>
  );
}
