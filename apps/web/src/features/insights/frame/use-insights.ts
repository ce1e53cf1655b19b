import { useQuery } from '@apollo/client/react';
import { formatDate, type PanelState } from '@overread/ui';
import type { MetricFilter, MetricId } from '@overread/domain/metrics';
import type { Inputs } from '@overread/schema';
import { chipsOf } from '../../../shared/filters/chips-of.js';
import { type UsedFilter, useMetricFilter } from '../../../shared/filters/use-metric-filter.js';
import { useToday } from '../../../shared/filters/use-today.js';
import { type Judged, judgePanel } from '../figures/panel-judgement.js';
import { InsightsTargetsQuery } from '../figures/figures.queries.js';
import { headlineOf, type Targets, thresholdOf } from '../figures/targets.js';

/** What every panel of an insights screen is given. */
export interface Insights {
  readonly used: UsedFilter;
  readonly filter: MetricFilter;
  readonly input: Inputs.MetricFilterInput | null;
  readonly today: string;
  /** Thresholds and targets; null until they are there. */
  readonly targets: Targets | null;
  /** The accuracy that stands for all on these screens. */
  readonly headline: MetricId;
  /** What an accuracy is held to at the end of the range, as a fraction; null when nothing. */
  readonly threshold: (metric: MetricId) => number | null;
  /** What a panel says of what arrived for it. */
  readonly judge: (what: Pick<Judged, 'measured' | 'asOf' | 'nothing' | 'enough'>) => PanelState;
}

/** The filter of the address with what figures are judged by. Each figure has a day of its own, so "counted by" means nothing here. */
export function useInsights(): Insights {
  const used = useMetricFilter();
  const today = useToday();
  const targets = useQuery(InsightsTargetsQuery, { fetchPolicy: 'cache-first' }).data ?? null;
  const filter = { ...used.filter, basis: null };
  const { range, input, options, change, clear } = used;
  return {
    used,
    filter,
    input,
    today,
    targets,
    headline: headlineOf(filter.scoringMethod, targets, range.to),
    threshold: (metric) => thresholdOf(metric, targets, range.to),
    judge: (what) => judgePanel({
      ...what,
      narrowed: chipsOf({ ...filter, scoringMethod: null }, options).length > 0,
      days: `${formatDate(range.from)} to ${formatDate(range.to)}`,
      onClear: clear,
      onWiden: () => { change({ range: 'last_365d' }); },
    }),
  };
}
