import { Alert, Button, Group, Text } from '@mantine/core';
import { metricOf } from '@overread/domain/metrics';
import { Panel, panelStateOf } from '@overread/ui';
import { useSession } from '../../../shared/session/session.js';
import { figureOf } from '../figures/figure.js';
import { isWhole } from '../figures/periods.js';
import { useTable, useTrend } from '../figures/use-figures.js';
import { useScreenWord } from '../figures/use-screen-word.js';
import type { Insights } from '../frame/use-insights.js';
import { controlAnnotation } from './annotations/annotation-words.js';
import { useAnnotations } from './annotations/use-annotations.js';
import { judgedUnits } from './judged-units.js';
import { CoderStanding } from './trend/coder-standing.js';
import { DrawnTrend } from './trend/drawn-trend.js';
import { describeView, figures, metricOfFigure, ruleSets, shownView, views } from './trend/trend-choices.js';
import { TrendControls } from './trend/trend-controls.js';

const switches = ['on', 'off'] as const;
/** Points that settle the limits of a control chart. */
const SETTLED = 20;

/** The headline accuracy, or errors per unit, by period: with its interval, or against the limits of its common causes. */
export function AccuracyTrend({ insights }: { insights: Insights }) {
  const { used, input, filter, today, headline, threshold, judge } = insights;
  const { me, can } = useSession();
  const [asked, chooseView] = useScreenWord('trend', views, ['rules']);
  const [rules, chooseRules] = useScreenWord('rules', ruleSets);
  const [figure, chooseFigure] = useScreenWord('of', figures);
  const [phases, choosePhases] = useScreenWord('phases', switches);
  // Coders see their own work only, whatever the filter says.
  const mayCompare = can('metric.compareCoders');
  const coderId = input?.coderIds?.length === 1 ? input.coderIds[0] ?? null : null;
  const oneCoder = coderId !== null || !mayCompare;
  const view = shownView(asked, oneCoder);
  const metric = metricOfFigure(figure, headline);
  const entry = metricOf(metric);
  const trend = useTrend(input, [metric]);
  const total = useTable(input, [metric]).data?.metrics.total;
  const annotations = useAnnotations(input);
  const shown = { facilityIds: input?.facilityIds ?? me.facilities.map(({ id }) => id), teamIds: input?.teamIds ?? [] };
  const inRange = annotations.data?.annotations ?? [];
  const points = (trend.data?.metricTrend.points ?? []).map((point) => ({ periodStart: point.periodStart, periodEnd: point.periodEnd, complete: isWhole(point, today), reading: figureOf(point.values, metric) }));
  const measured = points.filter(({ reading }) => reading.value !== null).length;
  const state = panelStateOf(trend, ({ metricTrend }) => judge({
    measured: metricTrend.points.some(({ values }) => figureOf(values, metric).value !== null),
    asOf: metricTrend.asOf,
    nothing: 'No chart was audited',
    ...(total && entry.minimumN !== null ? { enough: { have: figureOf(total.values, metric).n ?? 0, need: entry.minimumN, of: 'audited charts' } } : {}),
  }));
  return (
    <Panel title={`${entry.name} over time`} description={describeView(view, figure)} state={state} height={380}
      actions={<TrendControls figure={figure} view={view} rules={rules} phases={phases} oneCoder={oneCoder} anyAnnotation={inRange.length > 0} onFigure={chooseFigure} onView={chooseView} onRules={chooseRules} onPhases={choosePhases} />}>
      {coderId !== null && mayCompare && figure === 'accuracy' ? <CoderStanding insights={insights} coderId={coderId} /> : null}
      {oneCoder && view === 'ewma' ? <Text size="sm" mb="xs">One coder has no p′ or u′ chart: too few charts a {filter.grain} for control limits. The EWMA carries what came before along.</Text> : null}
      {view !== 'band' && phases === 'on' && annotations.error ? <Text size="sm" mb="xs" role="status">The annotations could not be read: the limits run through them.</Text> : null}
      {view !== 'band' && measured < SETTLED && filter.range !== 'last_365d' ? (
        <Alert color="yellow" p="xs" mb="xs" role="status">
          <Group justify="space-between" gap="xs">
            <Text size="sm">Provisional: limits settle with {SETTLED} points.</Text>
            <Button size="compact-sm" variant="default" onClick={() => { used.change({ range: 'last_365d' }); }}>Look at the last 365 days</Button>
          </Group>
        </Alert>
      ) : null}
      <DrawnTrend view={view} entry={entry} grain={filter.grain} target={threshold(metric)} judged={judgedUnits(metric)} points={points} rules={rules} annotations={phases === 'on' ? inRange.map((annotation) => controlAnnotation(annotation, shown)) : []} />
    </Panel>
  );
}
