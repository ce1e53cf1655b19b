import { skipToken, useQuery } from '@apollo/client/react';
import { Group } from '@mantine/core';
import { DivergingChart, ParetoChart, prepareDiverging, preparePareto } from '@overread/charts';
import { ChoiceField, Panel, panelStateOf } from '@overread/ui';
import { useScreenWord } from '../figures/use-screen-word.js';
import type { Insights } from '../frame/use-insights.js';
import { InsightsParetoQuery } from './errors.queries.js';
import { axes, axisWords, measures } from './pareto-axis.js';
import { PileTable } from './pile-table.js';

const axisChoices = axes.map((axis) => ({ value: axis, label: axisWords[axis].name }));
const measureChoices = [{ value: 'count' as const, label: 'Number of findings' }, { value: 'dollars' as const, label: 'Dollars, over and under' }];

/** The vital few: findings piled up by what they share, as numbers or as dollars of both directions. */
export function ParetoPanel({ insights, chosen, onChoose }: { insights: Insights; chosen: string | null; onChoose: (key: string | null) => void }) {
  const { input, judge } = insights;
  const [axis, chooseAxis] = useScreenWord('axis', axes, ['pile']);
  const [measure, chooseMeasure] = useScreenWord('measure', measures);
  const { dimension, name } = axisWords[axis];
  const query = useQuery(InsightsParetoQuery, input === null ? skipToken : { variables: { filter: input, by: dimension, measure: measure === 'count' ? 'COUNT' : 'DOLLARS' } });
  const rows = query.data?.errorPareto ?? [];
  const state = panelStateOf({ ...query, loading: input === null || query.loading }, ({ errorPareto, dataAsOf }) => judge({ measured: errorPareto.length > 0, asOf: dataAsOf, nothing: 'Nothing was found wrong, or nothing was audited,' }));
  const by = name.toLowerCase();
  return (
    <Panel title={`Findings by ${by}`} description="The first bars that make 80 % of all are the vital few. Choose a bar, or a name in the table, to see examples." state={state} height={480}
      actions={(
        <Group gap="xs" align="flex-end">
          <ChoiceField label="By" size="xs" w={140} choices={axisChoices} value={axis} onChange={(value) => { if (value) chooseAxis(value); }} />
          <ChoiceField label="Measured in" size="xs" w={190} choices={measureChoices} value={measure} onChange={(value) => { if (value) chooseMeasure(value); }} />
        </Group>
      )}>
      {measure === 'count'
        ? <ParetoChart onSelect={onChoose} prepared={preparePareto({ name: `findings by ${by}`, unit: 'count', causes: rows.map(({ key, label, count }) => ({ key, label, value: count })) })} />
        : <DivergingChart onSelect={onChoose} prepared={prepareDiverging({ name: `dollars by ${by}`, unit: 'dollars', left: 'Under-coded', right: 'Over-coded', causes: rows.map(({ key, label, overDollars, underDollars }) => ({ key, label, left: Number(underDollars), right: Number(overDollars) })) })} />}
      <PileTable rows={rows} axis={axis} filter={insights.filter} chosen={chosen} onChoose={onChoose} />
    </Panel>
  );
}
