import { prepareTurnaround, TurnaroundChart } from '@overread/charts';
import { clockDefinitions, type ClockId } from '@overread/domain/metrics';
import { Panel, panelStateOf } from '@overread/ui';
import { figureOf } from '../figures/figure.js';
import { isWhole } from '../figures/periods.js';
import { clockTarget } from '../figures/targets.js';
import { useTrend } from '../figures/use-figures.js';
import type { Insights } from '../frame/use-insights.js';
import { clockWords, metricsOfClock } from './clock-metrics.js';

/** Median and 90th percentile of one clock by period, with its target. */
export function ClockTrend({ insights: { input, filter, used, targets, today, judge }, clock }: { insights: Insights; clock: ClockId }) {
  const query = useTrend(input, metricsOfClock(clock));
  const { name } = clockDefinitions[clock];
  const { hours, differs } = clockTarget(targets, clock, filter.workTypes, used.range.to);
  const state = panelStateOf(query, ({ metricTrend: { points, asOf } }) => judge({ measured: points.some(({ values }) => figureOf(values, `${clock}-median`).value !== null), asOf, nothing: `${name} was not measured on any chart` }));
  return (
    <Panel title={`${name} over time`} description={`Counted ${clockWords(clock)}.${differs ? ' Targets differ by work type, so no line is drawn: narrow to one work type to see its own.' : ''}`} state={state} height={340}>
      <TurnaroundChart prepared={prepareTurnaround({
        name, grain: filter.grain, targetHours: hours,
        points: (query.data?.metricTrend.points ?? []).map((point) => ({
          periodStart: point.periodStart, complete: isWhole(point, today),
          median: figureOf(point.values, `${clock}-median`), p90: figureOf(point.values, `${clock}-p90`), withinTarget: figureOf(point.values, `${clock}-within-target`),
        })),
      })} />
    </Panel>
  );
}
