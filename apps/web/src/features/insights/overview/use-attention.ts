import { prepareFunnel } from '@overread/charts';
import { metricOf } from '@overread/domain/metrics';
import { type PanelState, panelStateOf } from '@overread/ui';
import { compareWords } from '../../../shared/filters/filter-words.js';
import { figureOf } from '../figures/figure.js';
import { clockTarget } from '../figures/targets.js';
import { useTable } from '../figures/use-figures.js';
import type { Insights } from '../frame/use-insights.js';
import { type Attention, attentionOf, type Watched } from './attention.js';
import { PRODUCTIVITY_GOAL } from '../figures/goals.js';

/** Everything that is off in the range of the filter. */
export function useAttention({ input, filter, used, headline, threshold, targets }: Insights): { state: PanelState; found: readonly Attention[]; measured: boolean } {
  const hours = clockTarget(targets, 'assigned-to-coded', filter.workTypes, used.range.to).hours;
  const watched: readonly Watched[] = [
    { metric: headline, target: threshold(headline), path: '/insights/quality' },
    { metric: 'record-over-record', target: null, path: '/insights/quality' },
    { metric: 'drg-accuracy', target: threshold('drg-accuracy'), path: '/insights/quality' },
    { metric: 'productivity', target: PRODUCTIVITY_GOAL, path: '/insights/productivity' },
    { metric: 'assigned-to-coded-median', target: hours, path: '/insights/turnaround' },
    { metric: 'assigned-to-coded-within-target', target: null, path: '/insights/turnaround' },
    { metric: 'overturn-rate', target: null, path: '/insights/errors' },
  ];
  const table = useTable(input, watched.map(({ metric }) => metric));
  const places = useTable(input, [headline], 'FACILITY');
  const figures = table.data?.metrics;
  const sites = places.data?.metrics;
  const funnel = sites && prepareFunnel({
    name: metricOf(headline).name, judged: 'codes', target: null, total: figureOf(sites.total.values, headline),
    people: sites.rows.map(({ key, label, values }) => ({ key, label, reading: figureOf(values, headline) })),
  });
  const found = [
    ...(figures ? attentionOf(watched, figures.total.values, figures.comparison?.values ?? null, compareWords[filter.compare]) : []),
    ...(funnel?.points ?? []).filter(({ state }) => state === 'below' || state === 'far below').map(({ key, words }) => ({ key, path: '/insights/quality', sentence: `${words} what chance explains around all facilities.` })),
  ];
  return { state: panelStateOf(table), found, measured: figures?.total.values.some(({ value }) => value !== null) === true };
}
