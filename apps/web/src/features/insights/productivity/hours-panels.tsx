import { Alert, SegmentedControl } from '@mantine/core';
import { BulletChart, prepareBullets } from '@overread/charts';
import { Panel, panelStateOf } from '@overread/ui';
import { PRODUCTIVITY_GOAL } from '../figures/goals.js';
import { figureOf } from '../figures/figure.js';
import { useTable } from '../figures/use-figures.js';
import { useScreenWord } from '../figures/use-screen-word.js';
import type { Insights } from '../frame/use-insights.js';
import { groupings, groupingWords } from './groupings.js';
import { hoursNote } from './hours-note.js';
import { productivityMetrics, ProductivityTable } from './productivity-table.js';

/** Hours earned against hours available, and the same people with their accuracy beside it. */
export function HoursPanels({ insights }: { insights: Insights }) {
  const { input, filter, judge } = insights;
  const [by, choose] = useScreenWord('by', groupings);
  const { dimension, name, plural } = groupingWords[by];
  const query = useTable(input, productivityMetrics, dimension);
  const rows = query.data?.metrics.rows ?? [];
  const note = hoursNote(filter);
  const state = panelStateOf(query, ({ metrics }) => judge({ measured: metrics.rows.some(({ values }) => values.some(({ value }) => value !== null)), asOf: metrics.asOf, nothing: 'No chart was coded and no time was logged' }));
  const toggle = <SegmentedControl size="xs" aria-label="Hours by" data={groupings.map((grouping) => ({ value: grouping, label: groupingWords[grouping].name }))} value={by} onChange={(value) => { choose(value as typeof by); }} />;
  return (
    <>
      <Panel title="Hours earned against hours available" description="The bar is what charts earned by their standards, the rod what was available after allowance, meetings, education and downtime." state={state} height={420} actions={toggle}>
        {note === null ? null : <Alert color="yellow" p="xs" mb="xs">{note}</Alert>}
        <BulletChart prepared={prepareBullets({
          name: 'Standard hours earned', against: 'available hours', unit: 'hours', goal: PRODUCTIVITY_GOAL,
          people: rows.map(({ key, label, values }) => ({ key, label, actual: figureOf(values, 'standard-hours').value, standard: figureOf(values, 'available-hours').value })),
        })} />
      </Panel>
      <Panel title={`Productivity with quality, by ${plural}`} description="A fast coder with poor accuracy is not productive: quality-adjusted productivity is productivity times code-over-code accuracy. Shares do not sort: nobody is ranked on a bare percentage." state={state} height={420}>
        <ProductivityTable insights={insights} rows={rows} by={dimension} name={name} />
      </Panel>
    </>
  );
}
