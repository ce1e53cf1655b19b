import { prepareSparkline, Sparkline } from '@overread/charts';
import { metricOf, type MetricId } from '@overread/domain/metrics';
import { StatTile } from '@overread/ui';
import { compareWords } from '../../../shared/filters/filter-words.js';
import { changeOf } from '../figures/change-words.js';
import { figureOf } from '../figures/figure.js';
import { divisionWords, intervalWords, showsN, tooFewWords, valueWords, weightedWords } from '../figures/figure-words.js';
import { sparkValues } from '../figures/periods.js';
import { rowsLink } from '../figures/rows-link.js';
import type { TableData, TrendData } from '../figures/use-figures.js';
import type { Insights } from './use-insights.js';

interface MetricTileProps {
  insights: Insights;
  metric: MetricId;
  table: TableData;
  /** Left out while it loads, or where it failed: the tile stands without its line. */
  trend?: TrendData | undefined;
}

/** One figure of the catalogue: how sure, since when, from which rows. */
export function MetricTile({ insights: { filter, today }, metric, table, trend }: MetricTileProps) {
  const entry = metricOf(metric);
  const figure = figureOf(table.total.values, metric);
  const delta = table.comparison ? changeOf(entry, figure, figureOf(table.comparison.values, metric), compareWords[filter.compare]) : undefined;
  return (
    <StatTile
      label={entry.name}
      value={valueWords(figure, entry.unit)}
      help={`${entry.sentence} A dash: ${entry.missing}.`}
      n={showsN(entry) ? figure.n : null}
      interval={intervalWords(figure, entry.unit)}
      note={[tooFewWords(entry, figure), weightedWords(figure, entry.unit), divisionWords(figure)].filter((part) => part !== null).join(' · ') || null}
      delta={delta}
      sparkline={trend ? <Sparkline prepared={prepareSparkline(entry.name, entry.unit, sparkValues(entry, trend.points, today))} /> : undefined}
      href={figure.value === null ? undefined : rowsLink(entry, filter)}
    />
  );
}
