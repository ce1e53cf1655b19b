import { ControlChart, prepareControl, prepareTrend, TrendChart } from '@overread/charts';
import { Alert, Button, Group, Text } from '@mantine/core';
import { type ControlRules, metricOf } from '@overread/domain/metrics';
import { ChoiceField, Panel, panelStateOf } from '@overread/ui';
import { figureOf } from '../figures/figure.js';
import { isWhole } from '../figures/periods.js';
import { useTable, useTrend } from '../figures/use-figures.js';
import { useScreenWord } from '../figures/use-screen-word.js';
import type { Insights } from '../frame/use-insights.js';
import { judgedUnits } from './judged-units.js';

const views = ['band', 'control'] as const;
const viewChoices = [{ value: 'band' as const, label: 'Interval band' }, { value: 'control' as const, label: 'Control chart' }];
const ruleSets = ['usual', 'western-electric'] as const satisfies readonly ControlRules[];
const ruleChoices = [{ value: 'usual' as const, label: '3σ and run of 8' }, { value: 'western-electric' as const, label: 'All Western Electric' }];
const descriptions = {
  band: 'The band is the 95 % interval: codes of one chart go wrong together, so it is as wide as charts allow.',
  control: 'Within the limits only common causes are at work: a better or worse period is no news. A signal has a cause of its own; look for it.',
} as const;

/** The headline accuracy by period, with its interval or against the limits of its common causes. */
export function AccuracyTrend({ insights: { used, input, filter, today, headline, threshold, judge } }: { insights: Insights }) {
  const [view, chooseView] = useScreenWord('trend', views, ['rules']);
  const [rules, chooseRules] = useScreenWord('rules', ruleSets);
  const trend = useTrend(input, [headline]);
  const total = useTable(input, [headline]).data?.metrics.total;
  const entry = metricOf(headline);
  const points = (trend.data?.metricTrend.points ?? []).map((point) => ({ periodStart: point.periodStart, complete: isWhole(point, today), reading: figureOf(point.values, headline) }));
  const state = panelStateOf(trend, ({ metricTrend }) => judge({
    measured: metricTrend.points.some(({ values }) => figureOf(values, headline).value !== null),
    asOf: metricTrend.asOf,
    nothing: 'No chart was audited',
    ...(total && entry.minimumN !== null ? { enough: { have: figureOf(total.values, headline).n ?? 0, need: entry.minimumN, of: 'audited charts' } } : {}),
  }));
  const shared = { name: entry.name, grain: filter.grain, target: threshold(headline), points };
  const control = view === 'control' ? prepareControl({ ...shared, judged: judgedUnits(headline), rules }) : null;
  return (
    <Panel title={`${entry.name} over time`} description={descriptions[view]} state={state} height={380}
      actions={(
        <Group gap="xs" align="flex-end">
          {view === 'control' ? <ChoiceField label="Signals" size="xs" w={180} choices={ruleChoices} value={rules} onChange={(value) => { if (value) chooseRules(value); }} /> : null}
          <ChoiceField label="Shown as" size="xs" w={160} choices={viewChoices} value={view} onChange={(value) => { if (value) chooseView(value); }} />
        </Group>
      )}>
      {control?.provisional && filter.range !== 'last_365d' ? (
        <Alert color="yellow" p="xs" mb="xs" role="status">
          <Group justify="space-between" gap="xs">
            <Text size="sm">Provisional: limits settle with 20 points.</Text>
            <Button size="compact-sm" variant="default" onClick={() => { used.change({ range: 'last_365d' }); }}>Look at the last 365 days</Button>
          </Group>
        </Alert>
      ) : null}
      {control ? <ControlChart prepared={control} /> : <TrendChart prepared={prepareTrend({ ...shared, unit: entry.unit, better: entry.better })} />}
    </Panel>
  );
}
